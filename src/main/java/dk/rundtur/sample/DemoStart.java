package dk.rundtur.sample;

import dk.rundtur.access.OwnAddress;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/// Prepares the demo and logs its address.
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private final Optional<Sample> sample;
    private final OwnAddress address;

    DemoStart(Optional<Sample> sample, OwnAddress address) {
        this.sample = sample;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (sample.isPresent()) {
            sample.get().load();
        }
        System.out.println("Rundtur er klar / is ready: " + address.url());
    }
}
