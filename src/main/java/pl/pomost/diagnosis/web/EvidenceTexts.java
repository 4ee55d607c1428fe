package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for how sure an entry is, who checks it, and how few people it may be about. */
@MessageBundle("evidence")
public interface EvidenceTexts {

    @Message("Skąd to wiemy")
    String evidenceTag();

    @Message("„Do sprawdzenia” trafia na listę spraw, które trzeba wyjaśnić przed warsztatem {stage}.")
    String evidenceTagHint(int stage);

    @Message("Kto sprawdzi")
    String checkWho();

    @Message("Do kiedy sprawdzi")
    String checkDue();

    @Message("Kto zdobędzie dane")
    String gapWho();

    @Message("Do kiedy zdobędzie")
    String gapDue();

    @Message("Czym to grozi")
    String threats();

    @Message("Zagrożenia nazwane w deklaracji prezydentów miast. Zaznacz przy zagrożeniu, gdy któreś z nich jest realne.")
    String threatsHint();

    @Message("do {day}")
    String untilDay(String day);

    @Message("dane starsze niż {years}: sprawdź, czy są nowsze")
    String outdated(String years);

    @Message("Mała liczba osób")
    String smallCount();

    @Message("Wpis podaje liczbę mniejszą niż {limit}. W małej miejscowości liczba może być człowiekiem, dlatego publicznie napiszemy „mniej niż {limit}”.")
    String smallCountHint(int limit);

    @Message("Liczba jest pokazywana publicznie: {reason} ({by}, {day}).")
    String smallCountShown(String reason, String by, String day);

    @Message("Dlaczego można ją pokazać")
    String smallCountReason();

    @Message("Na przykład: tę liczbę ogłosił już urząd w sprawozdaniu.")
    String smallCountReasonHint();

    @Message("Pokaż liczbę publicznie")
    String smallCountShow();

    @Message("Ukryj liczbę")
    String smallCountHide();

    @Message("Napisz powód: decyzja zostaje w dzienniku.")
    String smallCountNeedsReason();
}
