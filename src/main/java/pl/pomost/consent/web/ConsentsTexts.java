package pl.pomost.consent.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the coordinator's pages about consents of institutions. */
@MessageBundle("consents")
public interface ConsentsTexts {

    @Message("Zgody instytucji")
    String title();

    @Message("Zgoda: {institution}")
    String titleOf(String institution);

    @Message("Każda instytucja wymieniona w działaniu odpowiada, czy się zgadza: przez link z e-maila, z kartki albo przez ciebie, gdy powie to przez telefon. Brak odpowiedzi nie zatrzymuje złożenia planu, ale zatrzymuje jego akceptację przez ROPS.")
    String lead();

    @Message("Odpowiedzi: {answered} z {all} ({percent} %). Zgód: {agreed}, w tym ze zmianą: {changed}. Odmów: {declined}. Brakuje odpowiedzi: {missing}.")
    String sums(int answered, int all, int percent, int agreed, int changed, int declined, int missing);

    @Message("Nikogo jeszcze nie zapytano. Części planu, o które trzeba zapytać: {all}.")
    String sumsBefore(int all);

    @Message("W planie nie ma jeszcze działań z instytucją odpowiedzialną ani z partnerami. Zgody zbiera się, gdy działania są gotowe.")
    String nothing();

    @Message("Do działań")
    String toActions();

    @Message("Gdzie są zgody")
    String shares();

    @Message("Stan")
    String state();

    @Message("Części planu")
    String parts();

    @Message("zgoda")
    String accepted();

    @Message("zgoda ze zmianą")
    String withChange();

    @Message("odmowa")
    String declined();

    @Message("Zapytaj wszystkie")
    String askAll();

    @Message("Każda instytucja dostanie jeden list ze wszystkimi swoimi zadaniami. Pominiemy te, które już odpowiedziały albo mają działający link, i te bez adresu.")
    String askAllHint();

    @Message("Odpowiedź do dnia")
    String until();

    @Message("Do tego dnia działa link, najdłużej pół roku.")
    String untilHint();

    @Message("Wyślij prośby ({count})")
    String sendAll(int count);

    @Message("Ta instalacja nie wysyła poczty. Przy każdej instytucji wydrukujesz kartkę z linkiem albo wkleisz link do własnego e-maila.")
    String off();

    @Message("Według instytucji")
    String byInstitution();

    @Message("Według działań")
    String byAction();

    @Message("Instytucja")
    String institution();

    @Message("Działanie")
    String action();

    @Message("Udział")
    String part();

    @Message("Odpowiedzi")
    String answers();

    @Message("{answered} z {all}")
    String answeredOf(int answered, int all);

    @Message("bez adresu e-mail")
    String noAddress();

    @Message("Wysłane listy: {count}. Wyjdą w ciągu kilku minut.")
    String sentAll(int count);

    @Message("Prośba jest wysłana.")
    String sent();

    @Message("Przypomnienie jest wysłane.")
    String remindedNow();

    @Message("Linki tej instytucji już nie działają.")
    String revoked();

    @Message("Odpowiedź jest zapisana.")
    String recorded();

    @Message("Zapisana odpowiedź jest cofnięta.")
    String takenBackNow();

    @Message("Zapytano {day}, odpowiedź do {until}.")
    String askedOn(String day, String until);

    @Message("Przypomniano {day}.")
    String remindedOn(String day);

    @Message("List czeka na wysłanie.")
    String letterWaits();

    @Message("List nie wyszedł: serwer poczty go nie przyjął albo adres jest zły. Sprawdź adres i zapytaj ponownie, zadzwoń albo daj kartkę.")
    String letterFailed();

    @Message("Nie wiadomo, czy list wyszedł: połączenie z serwerem poczty się urwało. Zadzwoń albo przypomnij za kilka dni.")
    String letterUnsure();

    @Message("Pod tym adresem nie chcą takich listów. Zapytaj pod innym adresem, zadzwoń albo daj kartkę.")
    String letterUnwanted();

    @Message("Link działa.")
    String linkWorks();

    @Message("Żaden link nie działa.")
    String noLink();

    @Message("Zadania tej instytucji")
    String tasks();

    @Message("Kiedy")
    String when();

    @Message("Koszt działania")
    String cost();

    @Message("{day}, {name}")
    String by(String day, String name);

    @Message("nazwiska już nie przechowujemy")
    String nameless();

    @Message("cofnięte")
    String takenBack();

    @Message("Wszystkie odpowiedzi ({count})")
    String history(int count);

    @Message("Cofnij zapisaną odpowiedź")
    String takeBack();

    @Message("Zapytaj e-mailem")
    String ask();

    @Message("Zapytaj ponownie")
    String askAgain();

    @Message("Adres e-mail")
    String email();

    @Message("Adres instytucji, nie prywatny. Inny niż poprzednio odbiera ważność wcześniejszym linkom. Zapominamy go 90 dni po tym, jak link przestanie działać.")
    String emailHint();

    @Message("Wyślij prośbę")
    String send();

    @Message("Kartka z linkiem")
    String paper();

    @Message("Link, kod QR i kod do wpisania: do wydrukowania albo wklejenia do własnego e-maila. Pokażemy je tylko raz.")
    String paperHint();

    @Message("Przygotuj kartkę")
    String makePaper();

    @Message("Przypomnij")
    String remind();

    @Message("Przypominamy najwyżej raz na {days} dni i nigdy po odpowiedzi. Trzy dni przed terminem przypomnienie wychodzi samo.")
    String remindHint(int days);

    @Message("Wyślij przypomnienie")
    String sendReminder();

    @Message("Odwołaj linki")
    String revoke();

    @Message("Gdy list poszedł na zły adres albo kartka zginęła. Tego nie można cofnąć; możesz zapytać ponownie.")
    String revokeHint();

    @Message("Zapisz odpowiedź")
    String record();

    @Message("Zapisz odpowiedź: {institution}")
    String recordTitle(String institution);

    @Message("Gdy instytucja odpowiedziała na papierze, przez telefon albo na spotkaniu. Przy odpowiedzi będzie widać, że zapisał ją zespół.")
    String recordHint();

    @Message("Zadanie")
    String task();

    @Message("wybierz")
    String choose();

    @Message("Odpowiedź")
    String reply();

    @Message("Jaka zmiana albo dlaczego nie")
    String words();

    @Message("Potrzebne przy zgodzie ze zmianą i przy odmowie.")
    String wordsHint();

    @Message("napisz, jaka zmiana jest potrzebna albo dlaczego nie")
    String wordsMissing();

    @Message("Kto odpowiedział")
    String name();

    @Message("Stanowisko")
    String position();

    @Message("Jak")
    String channel();

    @Message("na papierze")
    String onPaper();

    @Message("przez telefon")
    String onPhone();

    @Message("na spotkaniu")
    String onMeeting();

    @Message("Dzień odpowiedzi")
    String day();

    @Message("Uwaga")
    String note();

    @Message("Na przykład: pismo z 5 stycznia, w teczce planu.")
    String noteHint();

    @Message("Prośba o zgodę na udział w planie integracji")
    String sheetTitle();

    @Message("Lokalny zespół ({powiat}) prosi o odpowiedź, czy instytucja zgadza się na swoje zadania w projekcie planu. Prosimy o odpowiedź do {day}.")
    String sheetLead(String powiat, String day);

    @Message("Zeskanuj albo otwórz")
    String scan();

    @Message("albo wejdź na {address} i wpisz kod")
    String orCode(String address);

    @Message("Tej kartki nie pokażemy drugi raz: wydrukuj ją albo skopiuj link teraz. Kto ma link albo kod, może odpowiedzieć za instytucję.")
    String sheetOnce();

    @Message("Wróć do instytucji")
    String back();

    @Message("podaj dzień od jutra, najdalej za pół roku")
    String badTerm();

    @Message("Nie udało się")
    String failed();
}
