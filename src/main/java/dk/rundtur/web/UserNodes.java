package dk.rundtur.web;

import dk.rundtur.access.Accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Accounts as something that `node(id)` finds: `access` lies below and knows nothing of that.
@Configuration(proxyBeanMethods = false)
class UserNodes {

    @Bean
    Nodes userKind(Accounts accounts) {
        return new Nodes("user", accounts::visible);
    }
}
