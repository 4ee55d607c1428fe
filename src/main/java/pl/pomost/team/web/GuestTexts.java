package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about guests: who of them is somebody of the team, and badges with codes to come back. */
@MessageBundle("guests")
public interface GuestTexts {

    @Message("Goście")
    String title();

    @Message("Kto dołączył telefonem, a jest osobą z zespołu, wpisał się jako gość. Połącz te wpisy: kartki, kropki i obecność przejdą do osoby z zespołu, obecność nie policzy się dwa razy, a telefon tej osoby działa dalej. Połączenie można cofnąć.")
    String lead();

    @Message("Nie ma gości.")
    String nobody();

    @Message("Goście")
    String caption();

    @Message("Gość")
    String guest();

    @Message("Instytucja")
    String institution();

    @Message("Kto to jest z zespołu")
    String who();

    @Message("Wybierz osobę z zespołu dla: {guest}")
    String whoOf(String guest);

    @Message("gość")
    String nobodyOfTeam();

    @Message("Podobne")
    String likely();

    @Message("Cały zespół")
    String everybody();

    @Message("Połącz")
    String match();

    @Message("Połączeni")
    String matched();

    @Message("Osoba z zespołu")
    String member();

    @Message("Kiedy")
    String when();

    @Message("Rozłącz")
    String undo();

    @Message("Połączono.")
    String done();

    @Message("Rozłączono: kartki, kropki i obecność są znowu przy gościu.")
    String undone();

    @Message("Identyfikatory z kodem powrotu")
    String badges();

    @Message("Kod pozwala wrócić na następny warsztat z innego telefonu jako ta sama osoba. Kto go zna, może pisać w jej imieniu: drukuj tylko dla osób, które o to proszą, i wręczaj do ręki. Każdy wydruk daje nowe kody, poprzednie przestają działać. Kodów nie przechowujemy, więc tej strony nie da się otworzyć drugi raz.")
    String badgesLead();

    @Message("Dla kogo")
    String forWhom();

    @Message("Utwórz nowe kody i pokaż do druku")
    String makeBadges();

    @Message("Zaznacz przynajmniej jedną osobę.")
    String nobodyChosen();

    @Message("Wydrukuj teraz (Ctrl+P, papier A4). Po zamknięciu strony kodów nie da się odzyskać.")
    String printNow();

    @Message("Kod powrotu")
    String code();

    @Message("Wejdź na {address}, wpisz kod warsztatu z ekranu, a potem ten kod.")
    String how(String address);
}
