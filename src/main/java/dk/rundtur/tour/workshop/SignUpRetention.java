package dk.rundtur.tour.workshop;

import dk.rundtur.graph.GraphUnavailable;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.concurrent.TimeUnit;

/// Keeps the promise of the sign-up page: what nobody has looked at is forgotten, also when nobody
/// opens anything.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SignUpRetention {

    private final SignUpChanges signUps;

    SignUpRetention(SignUpChanges signUps) {
        this.signUps = signUps;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        try {
            signUps.forgetOld();
        } catch (GraphUnavailable ignored) {
            // Half a day later is soon enough.
        }
    }
}
