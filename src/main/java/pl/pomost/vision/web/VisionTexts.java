package pl.pomost.vision.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of the vision. */
@MessageBundle("vision")
public interface VisionTexts {

    @Message("Wizja: jak powinno być")
    String title();

    @Message("Wizja")
    String section();

    @Message("Jedno zdanie o całym powiecie i po jednym o każdym obszarze, w czasie teraźniejszym, jakby już tak było.")
    String lead();

    @Message("Cały powiat")
    String wholePowiat();

    @Message("Nie ma jeszcze zdania.")
    String none();

    @Message("Do dnia: {day}")
    String until(String day);

    @Message("Napisz zdanie")
    String write();

    @Message("Zmień zdanie")
    String edit();

    @Message("Usuń zdanie")
    String remove();

    @Message("Usuń zdanie wizji: {area}")
    String removeTitle(String area);

    @Message("Zdanie zniknie z wizji razem z połączeniami z kartkami. Kartki zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Zdanie wizji: {area}")
    String formTitle(String area);

    @Message("Zdanie wizji")
    String fromCards();

    @Message("Zdanie")
    String sentence();

    @Message("Co będzie widać za trzy lata? Tak, żeby zgodził się i ktoś, kto mieszka tu od zawsze, i ktoś, kto przyjechał niedawno.")
    String sentenceHint();

    @Message("Horyzont")
    String horizon();

    @Message("Dzień, do którego tak ma być. Obszar bez daty ma datę całego powiatu.")
    String horizonHint();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstało zdanie.")
    String cardsHint();

    @Message("Zapisz zdanie")
    String save();
}
