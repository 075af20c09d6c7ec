package dk.rundtur.live;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.NetworkId;
import dk.rundtur.web.SubscriptionFailed;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.time.OffsetDateTime;
import java.util.Locale;

/// What happens in a network, over GraphQL as it happens.
@Controller
class LiveController {

    /// Something that happened, as one of the listeners hears it.
    record Heard(News news, boolean mine) {}

    private final Newsroom newsroom;

    LiveController(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @SubscriptionMapping
    Flux<Heard> networkNews(
            @Argument NetworkId network,
            @Argument @Nullable Integer after,
            @AuthenticationPrincipal Viewer viewer,
            Authentication authentication,
            Locale locale) {
        String session = authentication.getDetails() instanceof String hash ? hash : null;
        return Flux.defer(() -> newsroom.listen(network, viewer, session, after))
                .map(news -> new Heard(news, news.by().equals(viewer.id())))
                .onErrorMap(failure -> new SubscriptionFailed(failure, locale));
    }

    @SchemaMapping(typeName = "NetworkNews")
    int number(Heard heard) {
        return heard.news().number();
    }

    @SchemaMapping(typeName = "NetworkNews")
    NewsKind kind(Heard heard) {
        return heard.news().kind();
    }

    @SchemaMapping(typeName = "NetworkNews")
    OffsetDateTime at(Heard heard) {
        return heard.news().at();
    }

    @SchemaMapping(typeName = "NetworkNews")
    @Nullable String byName(Heard heard) {
        return heard.news().byName();
    }

    @SchemaMapping(typeName = "NetworkNews")
    @Nullable String personName(Heard heard) {
        return heard.news().personName();
    }
}
