package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the discussion panel. */
@MessageBundle("panel")
public interface PanelTexts {

    @Message("Panel dyskusyjny")
    String title();

    @Message("Rozmowa z ludźmi z powiatu przed pierwszym warsztatem: kto przyszedł i co usłyszeliśmy. Notatki wracają {#if first == second}na warsztacie {first}{#else}na warsztatach {first} i {second}{/if}.")
    String lead(int first, int second);

    @Message("Nie ma jeszcze notatek z panelu. Wpisz, kto przyszedł i co usłyszeliście w każdym obszarze.")
    String empty();

    @Message("Wpisz panel")
    String write();

    @Message("Popraw panel")
    String mend();

    @Message("Panel dyskusyjny: notatki")
    String edit();

    @Message("Zapisano.")
    String saved();

    @Message("Dzień")
    String day();

    @Message("Od godziny")
    String starts();

    @Message("Do godziny")
    String ends();

    @Message("Miejsce")
    String place();

    @Message("Prowadzi")
    String facilitator();

    @Message("podaj godzinę, na przykład 10:00")
    String hourWrong();

    @Message("koniec musi być po początku")
    String endsEarly();

    @Message("Kiedy")
    String when();

    @Message("Kto był na panelu")
    String whoCame();

    @Message("razem {number}")
    String together(int number);

    @Message("Sektor")
    String sector();

    @Message("Osoby")
    String people();

    @Message("Udział")
    String share();

    @Message("Nikt nie przyszedł z tych grup: {sectors}. Zaproście je na pierwszy warsztat.")
    String absent(String sectors);

    @Message("Co usłyszeliśmy")
    String heard();

    @Message("Nic nie zapisano.")
    String nothingHeard();

    @Message("Ile osób przyszło z każdej grupy")
    String counts();

    @Message("Same liczby. Puste pole znaczy, że nie wiadomo.")
    String countsHint();

    @Message("Notatki")
    String notes();

    @Message("Każda myśl w osobnym wierszu. Bez nazwisk i pojedynczych historii.")
    String notesHint();

    @Message("Zapisz panel")
    String save();

    @Message("Z panelu")
    String fromPanel();
}
