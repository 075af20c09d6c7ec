import { useErrorText } from './errorText';
import { notifyFailed } from './notify';

/** Shows a notification that something failed, and why. */
export function useNotifyFailure(): (error: Error) => void {
  const errorText = useErrorText();
  return (error) => notifyFailed(errorText(error));
}
