package pl.pomost.region.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages by which ROPS runs editions. */
@MessageBundle("region")
public interface RegionTexts {

    @Message("Edycje")
    String editions();

    @Message("Jesteś tutaj")
    String here();

    @Message("Edycja to jedna runda warsztatów w całym województwie.")
    String editionsLead();

    @Message("Utwórz edycję")
    String newEdition();

    @Message("Pola są wypełnione warunkami ostatniej edycji, z dniami o rok późniejszymi. Sprawdź je i zapisz. Zgłoszone powiaty pojawią się na stronie edycji.")
    String newEditionHint();

    @Message("Edycja {year}")
    String named(int year);

    @Message("Rok edycji")
    String year();

    @Message("edycja {year} już jest, wpisz inny rok")
    String yearTaken(int year);

    @Message("wpisz dzień z roku edycji, czyli {year}")
    String otherYear(int year);

    @Message("Powiaty w edycji {year}")
    String powiatsOf(int year);

    @Message("Zmień warunki edycji")
    String change();

    @Message("Szablon dokumentów")
    String officeTemplate();

    @Message("Scenariusz")
    String scenario();

    @Message("zwykły scenariusz Pomostu")
    String usualOne();

    @Message("Zobacz powiat")
    String openPowiat();

    @Message("zwykły scenariusz Pomostu: {name}")
    String usual(String name);

    @Message("Miejsca")
    String places();

    @Message("{taken} z {all} zajętych")
    String taken(long taken, int all);

    @Message("bez limitu, zajętych: {taken}")
    String noLimit(long taken);

    @Message("Zgłoszenia")
    String applications();

    @Message("Okna warsztatów")
    String windows();

    @Message("Warsztat")
    String workshop();

    @Message("Od")
    String from();

    @Message("Do")
    String to();

    @Message("Powiat")
    String powiat();

    @Message("Udział")
    String part();

    @Message("Spełnione warunki")
    String met();

    @Message("Warsztaty za nimi")
    String held();

    @Message("bierze udział")
    String enrolled();

    @Message("chce wziąć udział")
    String interested();

    @Message("lista rezerwowa, miejsce {place}")
    String reserve(int place);

    @Message("odmowa")
    String declined();

    @Message("nie zgłosił się")
    String nothing();

    @Message("Nazwa edycji")
    String name();

    @Message("Liczba miejsc")
    String placesField();

    @Message("Zostaw puste, jeśli nie ma limitu.")
    String placesHint();

    @Message("Zgłoszenia od dnia")
    String applicationsFrom();

    @Message("Zgłoszenia do dnia")
    String applicationsTo();

    @Message("Ostatni dzień jest przed pierwszym.")
    String wrongOrder();

    @Message("Warunki udziału")
    String criteria();

    @Message("Każdy warunek w nowym wierszu.")
    String criteriaHint();

    @Message("Warsztat {number} „{title}”: od dnia")
    String opens(int number, String title);

    @Message("Warsztat {number} „{title}”: do dnia")
    String closes(int number, String title);

    @Message("Zapisz warunki")
    String saveTerms();

    @Message("Utwórz edycję")
    String createEdition();

    @Message("Zmienione warunki obowiązują od razu. Daty już ustalonych warsztatów zostają; przy dacie poza oknem program tylko ostrzega.")
    String termsHint();

    @Message("Zgłoszenie powiatu")
    String application();

    @Message("Zgłoszenie do edycji")
    String express();

    @Message("Dlaczego powiat chce wziąć udział")
    String reasons();

    @Message("Kilka zdań wystarczy: kto tu żyje, co już robicie, czego potrzebujecie. Bez nazwisk i pojedynczych historii.")
    String reasonsHint();

    @Message("Kontakt służbowy")
    String contact();

    @Message("stanowisko, telefon albo adres e-mail w urzędzie")
    String contactHint();

    @Message("Wyślij zgłoszenie")
    String send();

    @Message("Zapisz zgłoszenie")
    String enter();

    @Message("Powiat nie zgłosił się jeszcze. Możesz wpisać zgłoszenie, które przyszło inną drogą.")
    String enterLead();

    @Message("Zgłoszenie z dnia {day}, wpisane przez: {by}.")
    String enteredOn(String day, String by);

    @Message("spełniony")
    String yes();

    @Message("niespełniony")
    String no();

    @Message("jeszcze nie wiadomo")
    String unknown();

    @Message("Uwaga")
    String note();

    @Message("Decyzja")
    String decision();

    @Message("przyjmujemy")
    String enrol();

    @Message("lista rezerwowa")
    String toReserve();

    @Message("odmawiamy")
    String decline();

    @Message("jeszcze bez decyzji")
    String undecided();

    @Message("Miejsce na liście rezerwowej")
    String reservePlace();

    @Message("Puste znaczy: ostatnie.")
    String reserveHint();

    @Message("Odpowiedź dla powiatu")
    String answer();

    @Message("Przy odmowie podaj powód.")
    String answerHint();

    @Message("Zapisz decyzję")
    String saveDecision();

    @Message("Scenariusz tego powiatu")
    String ownScenario();

    @Message("taki jak w edycji")
    String likeEdition();

    @Message("Można go zmienić, dopóki powiat nie przygotuje warsztatów.")
    String ownScenarioHint();

    @Message("Zapisz scenariusz")
    String saveScenario();

    @Message("Zapisane.")
    String saved();

    @Message("Zapisane, ale decyzji jeszcze nie ma: powiat dalej czeka. Wybierz ją w polu „Decyzja”.")
    String savedUndecided();

    @Message("Zapisane. Powiat bierze udział w edycji.")
    String savedEnrolled();

    @Message("Zapisane. Powiat jest na liście rezerwowej.")
    String savedReserve();

    @Message("Zapisane. Powiat zobaczy odmowę i jej powód.")
    String savedDeclined();

    @Message("ROPS odpowiedział {day}: {state}.")
    String answered(String day, String state);

    @Message("Zgłoszenie czeka na decyzję ROPS. Możesz je jeszcze poprawić.")
    String waits();

    @Message("Powiat bierze już udział w tej edycji.")
    String alreadyIn();

    @Message("Trwa nabór: {edition}. Możesz zgłosić powiat, zanim skończy się obecna edycja.")
    String laterOpen(String edition);

    @Message("Ktoś zapisał to przed chwilą. Niczego nie zmieniliśmy. Otwórz stronę jeszcze raz i sprawdź.")
    String meanwhile();

    @Message("Nie można tego zapisać")
    String refused();
}
