package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the team says about its gaps. */
@MessageBundle("teamGaps")
public interface GapTexts {

    @Message("Nie ma cię jeszcze w zespole")
    String outside();

    @Message("Bez tego na okładce planu nie będzie koordynatora i nie potwierdzisz klauzuli o danych.")
    String outsideHint();

    @Message("Dopisz siebie do zespołu")
    String joinIt();

    @Message("Lider bez obszaru:")
    String leadersWithoutArea();

    @Message("Zaznacz przy tej osobie obszar, który prowadzi.")
    String leadersWithoutAreaHint();
}
