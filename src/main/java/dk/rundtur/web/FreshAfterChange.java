package dk.rundtur.web;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition.Operation;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Forgets what a request has fetched before each of its mutations, so that the second of two
/// answers with what it changed and not with what the first had seen.
@Component
class FreshAfterChange extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        boolean changes =
                execution.getOperationDefinition().getOperation() == Operation.MUTATION
                        && parameters.getExecutionStepInfo().getPath().getLevel() == 1;
        if (changes) {
            execution.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
        }
        return null;
    }
}
