package dk.rundtur.graph;

import org.neo4j.driver.AuthToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.nio.file.Path;

/// Without `spring.neo4j.uri` the application starts its own Neo4j, which the driver uses like any
/// other.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
class GraphConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(@Value("${rundtur.data}") Path data) {
        return new EmbeddedNeo4j(data);
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j server) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return server.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return server.credentials();
            }
        };
    }
}
