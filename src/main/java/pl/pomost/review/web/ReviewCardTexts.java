package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the printed card of a review and of the letter to the powiat. */
@MessageBundle("reviewcard")
public interface ReviewCardTexts {

    @Message("Karta oceny planu")
    String card();

    @Message("Pismo do powiatu")
    String letter();

    @Message("Karta i pismo są gotowe do druku. Pismo podpisuje ROPS tak, jak zwykle; Pomost niczego nie podpisuje.")
    String hint();

    @Message("Powiat")
    String powiat();

    @Message("Edycja")
    String edition();

    @Message("Runda oceny")
    String round();

    @Message("Wersja planu")
    String version();

    @Message("Złożono")
    String submitted();

    @Message("Termin oceny")
    String due();

    @Message("Decyzja")
    String decision();

    @Message("w trakcie oceny")
    String pending();

    @Message("zaakceptowany")
    String accepted();

    @Message("zaakceptowany z zaleceniami")
    String acceptedWith();

    @Message("do poprawy")
    String toBeCorrected();

    @Message("{outcome}, {day}")
    String decidedOn(String outcome, String day);

    @Message("Kto podjął decyzję")
    String decidedBy();

    @Message("Uzasadnienie")
    String justification();

    @Message("Kryteria")
    String criteria();

    @Message("Kryterium")
    String criterion();

    @Message("Wynik")
    String result();

    @Message("Uzasadnienie albo dowód")
    String evidence();

    @Message("spełnione")
    String met();

    @Message("częściowo spełnione")
    String partly();

    @Message("niespełnione")
    String notMet();

    @Message("nie dotyczy")
    String notApplicable();

    @Message("nieocenione")
    String notJudged();

    @Message("{result} (blokujące)")
    String blocking(String result);

    @Message("Uwagi blokujące")
    String blockingRemarks();

    @Message("Zalecenia")
    String recommendations();

    @Message("Brak.")
    String none();

    @Message("Uwaga")
    String remark();

    @Message("Odpowiedź powiatu")
    String answer();

    @Message("Stan")
    String state();

    @Message("Opinie ekspertów")
    String opinions();

    @Message("Opinie organizacji z zewnątrz")
    String outside();

    @Message("{organisation}: {stance} ({day})")
    String outsideSaid(String organisation, String stance, String day);

    @Message("{area}: {kind}")
    String outsideArea(String area, String kind);

    @Message("Rundy oceny")
    String rounds();

    @Message("Runda oceny {round}")
    String roundNumber(int round);

    @Message("Starostwo Powiatowe, {powiat}")
    String addressee(String powiat);

    @Message("Urząd Miasta, {powiat}")
    String addresseeInCity(String powiat);

    @Message("Dotyczy: lokalnego planu na rzecz integracji, {powiat}, wersja {version}")
    String subject(String powiat, int version);

    @Message("Po ocenie planu złożonego {day} Regionalny Ośrodek Polityki Społecznej informuje o wyniku. Plan: {outcome}.")
    String sentence(String day, String outcome);

    @Message("Nie ma jeszcze decyzji o tym planie. Pismo powstanie razem z nią.")
    String noLetter();

    @Message("Prosimy o poprawienie planu, odpowiedź na każdą uwagę i ponowne złożenie go w Pomoście.")
    String pleaseCorrect();

    @Message("Plan może teraz przyjąć właściwy organ powiatu.")
    String mayAdopt();

    @Message("Zalecenia prosimy uwzględnić przy realizacji.")
    String heed();

    @Message("Z poważaniem")
    String regards();

    @Message("Załącznik: karta oceny")
    String enclosure();

    @Message("Ocena planu")
    String review();

    @Message("Wydrukuj tę stronę w przeglądarce.")
    String print();
}
