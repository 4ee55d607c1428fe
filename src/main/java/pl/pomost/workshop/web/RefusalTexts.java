package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something in a workshop cannot be done, and what to do about it. */
@MessageBundle("refusal")
public interface RefusalTexts {

    @Message("Ten warsztat był już otwarty.")
    String openedAlready();

    @Message("Warsztat nie jest otwarty.")
    String notOpen();

    @Message("Warsztat nie jest zamknięty.")
    String notClosed();

    @Message("Najpierw otwórz warsztat.")
    String notOpenedYet();

    @Message("Napisz podsumowanie: kilka zdań o tym, co ustaliliście.")
    String summaryMissing();

    @Message("Skróć podsumowanie do 10 000 znaków.")
    String summaryTooLong();

    @Message("Zaznacz na liście obecności co najmniej jedną osobę.")
    String nobodyPresent();

    @Message("Godzina końca musi być późniejsza niż godzina początku.")
    String endsBeforeStart();

    @Message("Wpisz treść.")
    String textMissing();

    @Message("Tekst jest za długi: na kartce mieści się 2000 znaków, a w polu powodu 500. Skróć go.")
    String textTooLong();

    @Message("To pole mieści 2000 znaków i 50 wierszy. Skróć je.")
    String fieldTooLong();

    @Message("Masz tu już 500 kartek z dzisiaj; więcej się nie zmieści. Powiedz o tym osobie prowadzącej.")
    String tooManyCards();

    @Message("W tekście jest znak, którego nie widać. Skasuj tekst i wpisz go ponownie.")
    String textBroken();

    @Message("Podpisać możesz tylko własną kartkę. Wybierz siebie albo zostaw kartkę bez autora.")
    String signedForOthers();

    @Message("Wybierz obszar: ta kartka musi go mieć.")
    String areaMissing();

    @Message("Nie ma takiego obszaru. Wybierz z listy.")
    String areaUnknown();

    @Message("Nie ma takiego ćwiczenia na tym warsztacie. Wybierz z listy.")
    String activityUnknown();

    @Message("W tym ćwiczeniu nie pisze się takich kartek. Wybierz z listy.")
    String typeNotAllowed();

    @Message("Wybierz z listy, skąd jest kartka.")
    String channelUnknown();

    @Message("Wybierz język z listy.")
    String languageUnknown();

    @Message("Tej osoby nie ma w procesie. Wybierz z listy.")
    String authorUnknown();

    @Message("Wpisz liczbę kartek od 1 do {most}.")
    String tooManyBlanks(int most);

    @Message("Tylu kartek już nie da się ponumerować w tym warsztacie. Wpisz mniejszą liczbę.")
    String noNumbersLeft();

    @Message("Wpisz liczbę cyframi, na przykład 12 albo 2,5.")
    String notANumber();

    @Message("Wpisz rok czterema cyframi, na przykład 2027.")
    String notAYear();

    @Message("Podaj dzień, miesiąc i rok.")
    String notADate();

    @Message("Wybierz z listy.")
    String notAChoice();

    @Message("Treść kartki zmienia tylko jej autor.")
    String notAuthor();

    @Message("Treść tej kartki została już usunięta.")
    String alreadyRedacted();

    @Message("Podaj powód. Zostanie na kartce.")
    String reasonMissing();

    @Message("Wpisz nazwę.")
    String nameMissing();

    @Message("Skróć nazwę.")
    String nameTooLong();

    @Message("Wybierz z listy, kogo ta osoba reprezentuje.")
    String sectorUnknown();

    @Message("Zaznacz kartki na tablicy.")
    String noCardsChosen();

    @Message("Nie ma już takiej grupy. Wybierz inną.")
    String groupUnknown();

    @Message("Grupa łączy kartki z jednego ćwiczenia. Odznacz pozostałe.")
    String severalActivities();

    @Message("Na tym warsztacie nie ma takiego pytania.")
    String questionUnknown();

    @Message("Liczba kropek nie może być ujemna.")
    String negativeDots();

    @Message("Kropek jest więcej, niż mają wszystkie obecne osoby. Sprawdź liczby i listę obecności.")
    String tooManyDots();

    @Message("Na jednej kartce jest za dużo kropek. Ile można położyć na jednej, mówi scenariusz.")
    String tooManyDotsOnOne();

    @Message("Odpowiedzi jest więcej niż osób na liście obecności. Policz jeszcze raz albo uzupełnij obecność.")
    String tooManyPeopleAnswered();

    @Message("Na tę kartkę nie kładzie się kropek na to pytanie.")
    String cardNotVotedOn();

    @Message("Tę kartkę dodał ktoś inny.")
    String notAddedByYou();

    @Message("Z tej kartki powstał już wpis, więc nie można jej wycofać.")
    String cardInUse();

    @Message("Na kartce leżą kropki z tego ćwiczenia. Najpierw zdejmij je na stronie „Wpisz kropki”.")
    String hasDots();

    @Message("Na tym warsztacie są już kartki, więc otwarcia nie można cofnąć.")
    String hasCards();

    @Message("Wybierz zdjęcie.")
    String photoMissing();

    @Message("Nie potrafimy otworzyć tego pliku. Wyślij zdjęcie w formacie JPEG lub PNG.")
    String photoUnreadable();

    @Message("To zdjęcie ma za dużo punktów (ponad 21 milionów). Zmniejsz je i wyślij jeszcze raz.")
    String photoTooLarge();

    @Message("Ten warsztat ma już 60 zdjęć. Usuń niepotrzebne, żeby dodać nowe.")
    String tooManyPhotos();

    @Message("Napisz, co widać na zdjęciu.")
    String descriptionMissing();

    @Message("Osoba prowadząca zamknęła tę część: nic się w niej już nie zmienia. Powiedz jej, jeżeli trzeba coś poprawić.")
    String locked();

    @Message("Drzwi tego warsztatu są zamknięte. Powiedz o tym osobie prowadzącej.")
    String doorClosed();

    @Message("Osoba prowadząca poprosiła cię o wyjście z tego warsztatu. Porozmawiaj z nią.")
    String turnedAway();

    @Message("Ta część warsztatu jeszcze się nie zaczęła.")
    String notBegun();

    @Message("W tej części kartki są podpisane.")
    String nameNeeded();

    @Message("Za dużo prób. Poczekaj minutę i spróbuj jeszcze raz.")
    String tooOften();

    @Message("W tej sali jest już tyle osób, ile się zmieści. Powiedz o tym osobie prowadzącej.")
    String tooManyPeople();

    @Message("W tym warsztacie nie ma kartki z takim kodem. Sprawdź cyfry i literę, albo zostaw puste pole.")
    String paperCodeUnknown();

    @Message("Kartka z tym kodem jest już wpisana. Każdy kod jest na jednej kartce.")
    String paperCodeTwice();

    @Message("Ten wiersz zapisaliśmy już wcześniej z innymi słowami. To, co jest tu teraz, zapisze się jako nowa kartka.")
    String paperSavedBefore();

    @Message("Wśród zaznaczonych są kartki wpisane przez ciebie. Poproś drugą osobę albo napisz, dlaczego sprawdzasz własne.")
    String ownCheck();

    @Message("Ktoś wpisał tu w międzyczasie inną liczbę.")
    String countedMeanwhile();

    @Message("Odkąd otwarto stronę, zmieniła się wersja tego standardu. Przeczytajcie warunki poziomów i wybierzcie jeszcze raz.")
    String standardChanged();

    @Message("Ten poziom wymaga dowodu. Wpiszcie, co go pokazuje, albo uzgodnijcie poziom niższy.")
    String evidenceMissing();
}
