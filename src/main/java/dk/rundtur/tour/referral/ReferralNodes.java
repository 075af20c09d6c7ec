package dk.rundtur.tour.referral;

import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How `node(id)` finds referrals, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class ReferralNodes {

    @Bean
    Nodes referralKind(Referrals referrals) {
        return new Nodes("referral", referrals::visible);
    }
}
