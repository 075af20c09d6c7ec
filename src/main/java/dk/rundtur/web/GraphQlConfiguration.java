package dk.rundtur.web;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.scalars.ExtendedScalars;

import org.dataloader.DataLoaderOptions;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Scalars, languages and the limits of one request.
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /// Levels of a query; the deepest one of our own page has about ten.
    private static final int DEEPEST = 20;

    /// Fields of a request, each alias counted.
    private static final int MOST_FIELDS = 1_000;

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(DayScalar.TYPE).scalar(ExtendedScalars.DateTime);
    }

    /// Tells the type of an answer to `node(id)` by its class.
    @Bean
    GraphQlSourceBuilderCustomizer typesByClass(List<SchemaName> names) {
        var types = new ClassNameTypeResolver();
        names.forEach(name -> types.addMapping(name.type(), name.name()));
        return source -> source.defaultTypeResolver(types);
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    @Bean
    MaxQueryComplexityInstrumentation complexityLimit() {
        return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
    }

    /// Batches but does not cache: each mutation of a request must see what the one before it
    /// changed.
    @Bean
    BatchLoaderRegistry batchLoaderRegistry() {
        return new DefaultBatchLoaderRegistry(
                () -> DataLoaderOptions.newOptions().setCachingEnabled(false).build());
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.of("da"));
        // So that an apostrophe is written the same way in texts with and without gaps.
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.of("da"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.of("da"));
        return resolver;
    }
}
