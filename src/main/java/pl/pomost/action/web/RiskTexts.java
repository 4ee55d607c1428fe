package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of risks. */
@MessageBundle("risk")
public interface RiskTexts {

    @Message("Wystarczy napisać, co może się stać. Resztę dopiszesz później.")
    String enough();

    @Message("Ryzyka: co może przeszkodzić")
    String title();

    @Message("Ryzyka")
    String section();

    @Message("Co może pójść źle, jak bardzo to prawdopodobne, jak bardzo zaszkodzi i co z tym robimy.")
    String lead();

    @Message("Dodaj ryzyko")
    String add();

    @Message("Dodaj ryzyko")
    String addTitle();

    @Message("Zmień ryzyko")
    String edit();

    @Message("Zmień ryzyko")
    String editTitle();

    @Message("Zapisz ryzyko")
    String save();

    @Message("Usuń ryzyko")
    String remove();

    @Message("Usuń ryzyko {code}")
    String removeTitle(String code);

    @Message("Ryzyko zniknie z planu razem ze swoimi połączeniami. Działania i kartki zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Zapisz jako ryzyko")
    String saveAs();

    @Message("Nie ma jeszcze ryzyk")
    String empty();

    @Message("Ryzyka najłatwiej zapisać z kartek z warsztatu: co może to zatrzymać?")
    String emptyHint();

    @Message("Ryzyka, od najpoważniejszych")
    String caption();

    @Message("Prawdopodobieństwo i skutek")
    String picture();

    @Message("Te same ryzyka są niżej w tabeli.")
    String pictureHint();

    @Message("Ryzyko")
    String risk();

    @Message("Ryzyko {code}")
    String heading(String code);

    @Message("Co może się stać")
    String description();

    @Message("Jedno lub dwa zdania. Bez nazwisk.")
    String descriptionHint();

    @Message("Obszar")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Prawdopodobieństwo")
    String probability();

    @Message("Skutek")
    String impact();

    @Message("Ocena")
    String score();

    @Message("{probability}\u00a0×\u00a0{impact}\u00a0=\u00a0{score}")
    String scored(int probability, int impact, int score);

    @Message("bez oceny")
    String notScored();

    @Message("Jak zapobiegamy")
    String prevention();

    @Message("Kto pilnuje")
    String owner();

    @Message("Kto pilnuje: instytucja")
    String institution();

    @Message("Kto pilnuje: stanowisko")
    String position();

    @Message("Kiedy sprawdzimy")
    String review();

    @Message("Działania")
    String actions();

    @Message("Którym działaniom to zagraża.")
    String actionsHint();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstało ryzyko.")
    String cardsHint();

    @Message("Szczegóły")
    String details();

    @Message("Skąd to wiemy i czego dotyczy")
    String thread();

    @Message("Do czego to prowadzi")
    String threats();

    @Message("Zagrożenia nazwane w deklaracji prezydentów miast.")
    String threatsHint();
}
