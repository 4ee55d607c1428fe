package pl.pomost.scenario;

import java.time.MonthDay;

/** When in the year a workshop usually takes place; an edition sets the real dates. Both days belong to the window. */
public record StageWindow(MonthDay from, MonthDay to, LocalizedText hint) {
}
