package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the knowledge base that everybody may read. */
@MessageBundle("knowledge")
public interface KnowledgeTexts {

    @Message("Baza wiedzy")
    String title();

    @Message("Pytania, które zadały powiaty, i odpowiedzi ekspertów oraz ROPS.")
    String lead();

    @Message("Zadaj pytanie")
    String ask();

    @Message("Szukaj w pytaniach i odpowiedziach")
    String search();

    @Message("Szukaj")
    String find();

    @Message("Obszar")
    String area();

    @Message("Wszystkie obszary")
    String anyArea();

    @Message("Pokaż")
    String show();

    @Message("Czekają na odpowiedź")
    String waiting();

    @Message("Odpowiedzi")
    String answers();

    @Message("Nie ma tu jeszcze odpowiedzi.")
    String nothing();

    @Message("zadane {day}")
    String askedOn(String day);

    @Message("odpowiedź z {day}")
    String answeredOn(String day);

    @Message("czeka na odpowiedź")
    String asked();

    @Message("odpowiedź dla zalogowanych")
    String answered();

    @Message("odpowiedź dla wszystkich")
    String published();

    @Message("wycofane")
    String withdrawn();

    @Message("Pytanie")
    String question();

    @Message("Odpowiedź")
    String answer();

    @Message("Nie ma jeszcze odpowiedzi.")
    String noAnswer();
}
