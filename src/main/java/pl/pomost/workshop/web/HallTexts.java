package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the live workshop: joining, the phone, the facilitator's page, the wall. */
@MessageBundle("hall")
public interface HallTexts {

    @Message("Dołącz do warsztatu")
    String join();

    @Message("Kod z ekranu")
    String code();

    @Message("Sześć liter i cyfr, na przykład K7MP2X. Wielkość liter nie ma znaczenia.")
    String codeHint();

    @Message("Nie ma warsztatu z takim kodem. Sprawdź kod na ekranie i wpisz go jeszcze raz.")
    String codeUnknown();

    @Message("Dalej")
    String go();

    @Message("Kto dołącza?")
    String who();

    @Message("Imię i nazwisko")
    String name();

    @Message("Będą na liście obecności. Wolisz nie podawać nazwiska? Wpisz przydomek. Kartki możesz pisać także bez podpisu.")
    String nameHint();

    @Message("Wpisz imię i nazwisko.")
    String nameMissing();

    @Message("Wybierz, skąd jesteś.")
    String sectorMissing();

    @Message("Instytucja")
    String institution();

    @Message("żadna z tej listy")
    String noInstitution();

    @Message("Skąd jesteś")
    String sector();

    @Message("wybierz")
    String choose();

    @Message("Dołączam")
    String enter();

    @Message("Nie trzeba konta ani adresu e-mail.")
    String noAccount();

    @Message("Jak używamy tych danych")
    String privacy();

    @Message("Mam kod z identyfikatora")
    String returning();

    @Message("Kod z identyfikatora")
    String returnCode();

    @Message("Tego kodu nie znamy w tym powiecie. Sprawdź litery albo dołącz od nowa.")
    String returnUnknown();

    @Message("Mój kod na następne warsztaty")
    String badge();

    @Message("Zapisz go albo przepisz na identyfikator. Tym kodem wejdziesz na następny warsztat jako ta sama osoba, także z innego telefonu. Poprzedni kod już nie działa.")
    String badgeHint();

    @Message("Wróć do warsztatu")
    String back();

    @Message("Wracam")
    String comeBack();

    @Message("Zaraz zaczynamy")
    String soon();

    @Message("Osoba prowadząca zaraz pokaże pierwsze zadanie. Ta strona zmieni się sama.")
    String soonHint();

    @Message("Przerwa")
    String pause();

    @Message("Zostało")
    String left();

    @Message("czas stoi")
    String stopped();

    @Message("Twoja kartka")
    String yourCard();

    @Message("Dodaj kartkę")
    String add();

    @Message("Obszar")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("bez podpisu")
    String anonymous();

    @Message("Pod kartką z podpisem zespół i ROPS widzą twoje imię i nazwisko; w planie dla wszystkich go nie ma. Bez podpisu nikt nie dowie się później z bazy ani z dzienników, kto to napisał. Nie obiecujemy tego wobec kogoś, kto patrzy teraz, pozna styl, ani gdy w sali jest mniej niż pięć osób. Tę kartkę poprawisz tylko na tym telefonie.")
    String anonymousHint();

    @Message("Kto zobaczy mój podpis")
    String anonymousMeaning();

    @Message("To wygląda na dane jednej osoby. Usuń je albo wyślij mimo to:")
    String personal();

    @Message("Wybierz obszar: ta kartka musi go mieć.")
    String areaMissing();

    @Message("Nie ma jeszcze kartek, na które można głosować.")
    String noBallot();

    @Message("Podsumuj i zamknij warsztat")
    String toClosing();

    @Message("Moje kartki")
    String mine();

    @Message("zapisana")
    String saved();

    @Message("czeka na sieć")
    String waiting();

    @Message("nieprzyjęta")
    String refused();

    @Message("dopisana po czasie")
    String late();

    @Message("Popraw i wyślij")
    String mend();

    @Message("Usuń z telefonu")
    String drop();

    @Message("Wyślij mimo to")
    String despite();

    @Message("Teraz nie piszemy. Poczekaj na osobę prowadzącą.")
    String notNow();

    @Message("Kartki")
    String cards();

    @Message("Kartek w tej części")
    String count();

    @Message("Wszyscy zobaczą je, gdy osoba prowadząca je odsłoni.")
    String hidden();

    @Message("Gotowe, można dalej")
    String ready();

    @Message("gotowych")
    String readyCount();

    @Message("w sali")
    String present();

    @Message("Masz jeszcze kropek")
    String dotsLeft();

    @Message("Daj kropkę")
    String moreDots();

    @Message("Zabierz kropkę")
    String fewerDots();

    @Message("Sala idzie dalej")
    String moved();

    @Message("Twój tekst z poprzedniej części jest zachowany. Wyślij go albo przejdź dalej.")
    String movedHint();

    @Message("Przejdź dalej")
    String follow();

    @Message("Nie ma połączenia. Pisz dalej: kartki wyślą się same, gdy sieć wróci.")
    String offline();

    @Message("Warsztat się skończył. Dziękujemy!")
    String over();

    @Message("Odśwież")
    String refresh();

    @Message("Prowadzenie")
    String lead();

    @Message("Prowadzenie: {title}")
    String leadTitle(String title);

    @Message("Rozpocznij na żywo")
    String begin();

    @Message("Pojawi się kod, którym uczestnicy dołączą telefonem. Kto nie ma telefonu, pisze na papierze albo mówi osobie notującej: wszystko trafi na tę samą tablicę.")
    String beginHint();

    @Message("Kod do sali")
    String joinCode();

    @Message("Zeskanuj albo wejdź na")
    String scanOr();

    @Message("Otwórz ekran na ścianę")
    String openScreen();

    @Message("Plan warsztatu")
    String agenda();

    @Message("Teraz")
    String now();

    @Message("Następnie")
    String next();

    @Message("Zacznij ten punkt")
    String startStep();

    @Message("Przejdź do: {title}")
    String goTo(String title);

    @Message("Wróć tutaj")
    String goBack();

    @Message("Zatrzymaj czas")
    String pauseTime();

    @Message("Wznów czas")
    String resumeTime();

    @Message("+5 minut")
    String plusFive();

    @Message("−5 minut")
    String minusFive();

    @Message("Zamknij pisanie")
    String stopWriting();

    @Message("Otwórz pisanie")
    String letWrite();

    @Message("Odsłoń kartki")
    String reveal();

    @Message("Zasłoń kartki")
    String hide();

    @Message("Pokaż wyniki")
    String showResults();

    @Message("Ukryj wyniki")
    String hideResults();

    @Message("Słowo na wszystkie ekrany")
    String word();

    @Message("Puste pole zdejmuje poprzednie słowo z ekranów.")
    String wordHint();

    @Message("Pokaż")
    String sayIt();

    @Message("Materiały")
    String materials();

    @Message("Pytania pomocnicze")
    String questions();

    @Message("Grupuj na tablicy")
    String toBoard();

    @Message("Dopisz za kogoś")
    String toScribe();
}
