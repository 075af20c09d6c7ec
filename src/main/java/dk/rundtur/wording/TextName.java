package dk.rundtur.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which text, and for whom.
record TextName(TextKey key, Audience audience) {

    /// All there are: those that vary for each audience, the others for anybody.
    static final List<TextName> ALL =
            Arrays.stream(TextKey.values())
                    .flatMap(key ->
                            Stream.of(Audience.values())
                                    .filter(one -> key.varies() || one == Audience.ANYBODY)
                                    .map(audience -> new TextName(key, audience)))
                    .toList();

    /// What it is called in files and in the graph.
    String stored() {
        return audience == Audience.ANYBODY ? key.name() : key + "." + audience;
    }
}
