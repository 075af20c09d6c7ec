package dk.rundtur.suggestion.calibration;

import dk.rundtur.network.Network;
import dk.rundtur.suggestion.calibration.Calibrations.Calibration;
import dk.rundtur.suggestion.ranking.calibration.Reliability;
import dk.rundtur.web.Texts;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Locale;

/// Predicted against happened, over GraphQL.
@Controller
class CalibrationController {

    private final Calibrations calibrations;
    private final Texts texts;

    CalibrationController(Calibrations calibrations, Texts texts) {
        this.calibrations = calibrations;
        this.texts = texts;
    }

    @QueryMapping
    Calibration calibration() {
        return calibrations.everywhere();
    }

    @SchemaMapping
    Calibration calibration(Network network) {
        return calibrations.of(network.id());
    }

    @SchemaMapping
    String text(Reliability reliability, Locale locale) {
        return texts.say(
                "suggestion.calibration." + reliability.verdict().name(),
                locale,
                reliability.cases(),
                Reliability.LEAST,
                reliability.calibrationError());
    }
}
