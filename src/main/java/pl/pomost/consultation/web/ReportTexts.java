package pl.pomost.consultation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report of a public consultation that stand on no other page, and of its table. */
@MessageBundle("consultationreport")
public interface ReportTexts {

    @Message("Wydrukuj tę stronę. To samo jest w załączniku planu.")
    String reportHint();

    @Message("Liczba uwag")
    String count();

    @Message("Którędy przyszły uwagi")
    String byChannel();

    @Message("Co zrobiono z uwagami")
    String byDecision();

    @Message("jeszcze bez decyzji")
    String undecided();

    @Message("Kod")
    String csvCode();

    @Message("Treść")
    String csvText();

    @Message("Tłumaczenie")
    String csvTranslation();
}
