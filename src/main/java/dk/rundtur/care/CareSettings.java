package dk.rundtur.care;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;

import java.time.LocalDate;
import java.util.Map;

/// How much may be asked of one person before they are left in peace.
///
/// @param askLimit how many asks may weigh on them at once
/// @param coolingOffDays how long an ask weighs at least, also once it is answered
/// @param version goes up by one with each change; 0: as it came
public record CareSettings(int askLimit, int coolingOffDays, int version) {

    public static final CareSettings STANDARD = new CareSettings(3, 14, 0);
    static final int MOST_ASKS = 20;
    static final int MOST_DAYS = 365;

    private static final Statement FIND = Statement.named("care/care-settings");

    /// What the settings become.
    ///
    /// @param version the one that was read
    public record Change(int askLimit, int coolingOffDays, int version) {}

    static CareSettings of(Unit unit) {
        return unit.find(FIND, Map.of(), CareSettings::from).orElse(STANDARD);
    }

    private static CareSettings from(Row row) {
        return new CareSettings(
                row.count("askLimit"), row.count("coolingOffDays"), row.count("version"));
    }

    /// Asks of later days than this one weigh even when they are answered.
    public LocalDate since(LocalDate today) {
        return today.minusDays(coolingOffDays);
    }
}
