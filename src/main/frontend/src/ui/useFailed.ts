import { useErrorText } from './errorText';
import { notifyFailed } from './notify';

/** Tells in passing that something was not done, and why. */
export function useFailed(): (error: Error) => void {
  const errorText = useErrorText();
  return (error) => notifyFailed(errorText(error));
}
