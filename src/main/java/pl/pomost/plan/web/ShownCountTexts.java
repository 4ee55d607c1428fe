package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about small numbers of people that are shown in public by decision, on the page of a plan. */
@MessageBundle("shown")
public interface ShownCountTexts {

    @Message("Małe liczby osób pokazane publicznie")
    String shownCounts();

    @Message("Ukrywamy liczby osób mniejsze niż próg. Te pokazujemy, bo tak zdecydował koordynator; decyzję można cofnąć na stronie wpisu.")
    String shownCountsHint();

    @Message("{reason} ({by}, {day})")
    String shownBy(String reason, String by, String day);
}
