package pl.pomost.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Nouns that follow a number: the forms for 1, 2 and 5, in English for 1 and 2. */
@MessageBundle("nouns")
public interface NounTexts {

    @Message("kartka|kartki|kartek")
    String card();

    @Message("kartkę|kartki|kartek")
    String cardJoined();

    @Message("osoba|osoby|osób")
    String person();

    @Message("osobę|osoby|osób")
    String personCounted();

    @Message("grupa|grupy|grup")
    String group();

    @Message("kropka|kropki|kropek")
    String dot();

    @Message("warsztat|warsztaty|warsztatów")
    String workshop();

    @Message("plan czeka|plany czekają|planów czeka")
    String planWaits();

    @Message("osoba w zespole|osoby w zespole|osób w zespole")
    String member();

    @Message("wpis diagnozy|wpisy diagnozy|wpisów diagnozy")
    String entry();

    @Message("działanie|działania|działań")
    String action();

    @Message("rzeczy|rzeczy|rzeczy")
    String thing();

    @Message("powiecie|powiatach|powiatach")
    String inPowiat();
}
