package pl.pomost.region.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form with which ROPS adds a signature to a declaration. */
@MessageBundle("signature")
public interface SignatureTexts {

    @Message("Dopisz podpis")
    String add();

    @Message("Urząd albo organizacja")
    String bodyField();

    @Message("np. Powiat Bytowski")
    String bodyHint();

    @Message("Powiat na mapie")
    String powiatField();

    @Message("spoza województwa")
    String outside();

    @Message("Imię i nazwisko")
    String personField();

    @Message("Funkcja")
    String job();

    @Message("Data podpisu")
    String dayField();

    @Message("Skan strony z podpisem")
    String scanField();

    @Message("PDF, JPG albo PNG, najwyżej 5 MB.")
    String scanHint();

    @Message("To nie jest PDF, JPG ani PNG.")
    String scanKind();

    @Message("Skan jest większy niż 5 MB.")
    String scanLarge();

    @Message("Deklaracja")
    String declaration();

    @Message("Podpis jest na liście.")
    String saved();
}
