package dk.rundtur.tour.visit;

import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.SortKey;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.Typed;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// People nobody had heard of. Two who talk to people on the same day are often told the same name;
/// the later one hears that the person has just been noted down, and makes no second record.
final class Newcomers {

    private static final Statement KNOWN = Statement.named("tour/visit/newcomers-known");

    private Newcomers() {}

    /// Notes which of the names somebody else noted down a moment ago.
    static void check(Unit unit, Check check, VisitLog log) {
        List<Map<String, @Nullable Object>> newcomers = new ArrayList<>();
        List<VisitLog.Tip> tips = log.given().referrals();
        for (int i = 0; i < tips.size(); i++) {
            VisitLog.Tip tip = tips.get(i);
            String name = Typed.line(tip.newcomer().newPersonName());
            if (tip.person() == null && name != null) {
                newcomers.add(newcomer(i, tip, name));
            }
        }
        if (newcomers.isEmpty()) {
            return;
        }
        unit.list(
                        KNOWN,
                        Map.of("network", log.network(), "newcomers", newcomers),
                        row -> row.count("place"))
                .forEach(place ->
                        check.require(
                                false,
                                "referrals." + place + ".newPersonName",
                                ProblemCode.NEWCOMER_KNOWN));
    }

    private static Map<String, @Nullable Object> newcomer(
            int place, VisitLog.Tip tip, String name) {
        return Parameters.of(
                "place", place,
                "name", name.toLowerCase(Locale.ROOT),
                "sortKey", SortKey.of(name),
                "title", lower(tip.newcomer().newPersonTitle()),
                "organisation", tip.newcomer().newPersonOrganisation());
    }

    private static @Nullable String lower(@Nullable String text) {
        String line = Typed.line(text);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }
}
