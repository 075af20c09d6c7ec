package dk.rundtur;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Rundtur.
@SpringBootApplication
public class Application {

    /// Called by the JVM.
    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
