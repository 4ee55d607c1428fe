package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of postulates. */
@MessageBundle("postulate")
public interface PostulateTexts {

    @Message("Wystarczy napisać, do kogo i o co się zwracacie. Resztę dopiszesz później.")
    String enough();

    @Message("Postulaty: o co prosimy innych")
    String title();

    @Message("Postulaty")
    String section();

    @Message("Czego powiat nie rozwiąże sam i kto może to zmienić.")
    String lead();

    @Message("Dodaj postulat")
    String add();

    @Message("Dodaj postulat")
    String addTitle();

    @Message("Zmień postulat")
    String edit();

    @Message("Zmień postulat")
    String editTitle();

    @Message("Zapisz postulat")
    String save();

    @Message("Usuń postulat")
    String remove();

    @Message("Usuń postulat {code}")
    String removeTitle(String code);

    @Message("Postulat zniknie z planu razem ze swoimi połączeniami. Wpisy diagnozy i kartki zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Zapisz jako postulat")
    String saveAs();

    @Message("Nie ma jeszcze postulatów")
    String empty();

    @Message("Jeśli diagnoza pokazuje coś, czego powiat nie może zmienić, zapisz, do kogo się z tym zwraca.")
    String emptyHint();

    @Message("Postulat")
    String postulate();

    @Message("Postulat {code}")
    String heading(String code);

    @Message("Do kogo")
    String toWhom();

    @Message("Na przykład: Wojewoda Pomorski.")
    String toWhomHint();

    @Message("Bez adresata")
    String nobody();

    @Message("O co prosimy")
    String text();

    @Message("Jedno lub dwa zdania.")
    String textHint();

    @Message("Dlaczego")
    String justification();

    @Message("Wpisy diagnozy")
    String entries();

    @Message("Z czego to wynika.")
    String entriesHint();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstał postulat.")
    String cardsHint();

    @Message("Szczegóły")
    String details();

    @Message("Skąd to wiemy")
    String thread();
}
