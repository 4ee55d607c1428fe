package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the problem trees. */
@MessageBundle("trees")
public interface TreeTexts {

    @Message("Drzewa problemów")
    String section();

    @Message("Na dole przyczyny, w środku problem, u góry skutki. Zmieniać trzeba przyczyny: od nich zaczynajcie szukać działań.")
    String lead();

    @Message("Drzewo problemu: {problem}")
    String title(String problem);

    @Message("Przyczyn: {causes}, skutków: {effects}. To samo słowami jest pod rysunkiem.")
    String described(int causes, int effects);

    @Message("To samo słowami")
    String inWords();

    @Message("Przyczyny")
    String causes();

    @Message("Skutki")
    String effects();

    @Message("nie wpisano")
    String none();

    @Message("Przyczyny i skutki")
    String heading();

    @Message("Cały obszar na jednej stronie")
    String wholeArea();

    @Message("W tym obszarze żaden wpis nie ma jeszcze przyczyn ani skutków.")
    String empty();

    @Message("Przyczyny i skutki wpisuje się we wpisie diagnozy, po jednej w wierszu.")
    String emptyHint();

    @Message("Na warsztacie {stage} zbiera je ćwiczenie: {exercise}.")
    String collected(int stage, String exercise);
}
