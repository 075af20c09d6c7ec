package dk.rundtur.care;

import dk.rundtur.graph.Row;
import dk.rundtur.id.Id;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much one person is asked for.
///
/// @param weighing how many asks of all networks weigh on them
/// @param asks those of them that the viewer may know more of, newest first
/// @param lastAskedOn when anybody last asked them
/// @param peace whether they are to be left in peace
/// @param peaceUntil from when they may be asked again; null while that hangs on answers
public record PersonCare(
        CareSettings settings,
        int weighing,
        List<Ask> asks,
        @Nullable LocalDate lastAskedOn,
        boolean peace,
        @Nullable LocalDate peaceUntil) {

    public enum Kind {
        REFERRAL,
        INTRODUCTION
    }

    /// Something a person was asked for. Network and person are ids.
    ///
    /// @param about whom they named, or are to introduce
    /// @param open whether there is no answer yet
    public record Ask(Kind kind, NetworkId network, PersonId about, LocalDate on, boolean open) {}

    /// An ask, and whether the viewer may see its network.
    record Asked(Ask ask, boolean seen) {

        static Asked from(Row row) {
            return new Asked(
                    new Ask(
                            Kind.valueOf(row.text("kind")),
                            row.id("network", NetworkId::new),
                            row.id("about", PersonId::new),
                            row.date("on"),
                            row.flag("open")),
                    row.flag("seen"));
        }
    }

    public PersonCare {
        asks = List.copyOf(asks);
    }

    /// @param asked everything, newest first
    static PersonCare of(CareSettings settings, LocalDate today, List<Asked> asked) {
        LocalDate since = settings.since(today);
        List<Asked> weighing =
                asked.stream()
                        .filter(one -> one.ask().open() || one.ask().on().isAfter(since))
                        .toList();
        // By network and person: until when it weighs.
        Map<List<Id>, LocalDate> until = new HashMap<>();
        for (Asked one : weighing) {
            Ask ask = one.ask();
            LocalDate end =
                    ask.open() ? LocalDate.MAX : ask.on().plusDays(settings.coolingOffDays());
            until.merge(List.of(ask.network(), ask.about()), end, PersonCare::later);
        }
        int tooMany = until.size() - settings.askLimit();
        LocalDate free =
                tooMany < 0
                        ? today
                        : until.values().stream().sorted().skip(tooMany).findFirst().orElse(today);
        return new PersonCare(
                settings,
                until.size(),
                weighing.stream().filter(Asked::seen).map(Asked::ask).toList(),
                asked.stream()
                        .map(one -> one.ask().on())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                tooMany >= 0,
                tooMany < 0 || free.equals(LocalDate.MAX) ? null : free);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
