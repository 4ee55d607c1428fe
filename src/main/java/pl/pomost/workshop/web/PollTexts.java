package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of voting, placing and rating on phones and on the wall, and of their results. */
@MessageBundle("poll")
public interface PollTexts {

    @Message("Kropki")
    String dots();

    @Message("Na jedną kartkę najwyżej: {most}.")
    String perCard(int most);

    @Message("Dopisz więcej")
    String moreFields();

    @Message("Zapisz")
    String save();

    @Message("zapisano")
    String saved();

    @Message("nie zapisano, spróbuj jeszcze raz")
    String notSaved();

    @Message("Napisz powód")
    String writeReason();

    @Message("Ten wybór prosi o powód. Napisz go na osobnej kartce.")
    String reasonAsked();

    @Message("Wyniki")
    String results();

    @Message("Wyniki pokaże osoba prowadząca.")
    String notShown();

    @Message("Nikt jeszcze nie odpowiedział.")
    String nobody();

    @Message("Kartka")
    String card();

    @Message("Razem")
    String together();

    @Message("Skąd")
    String channels();

    @Message("Uzgodniono")
    String agreed();

    @Message("Powody")
    String reasons();

    @Message("Środek wszystkich odpowiedzi")
    String middle();

    @Message("Mapa: w górę – {up} W prawo – {across} Numery są w tabeli pod obrazkiem.")
    String picture(String up, String across);

    @Message("Teraz nie głosujemy. Twoje odpowiedzi są zapisane.")
    String closed();

    @Message("Wróć do warsztatu")
    String back();

    @Message("Popraw kartkę {code}")
    String mendTitle(String code);

    @Message("Zapisz zmianę")
    String saveMended();

    @Message("poprawiona, czeka na sieć")
    String mended();

    @Message("Wycofaj kartkę")
    String takeBack();

    @Message("Kartka bez podpisu jest zapisana. Poprawisz ją tylko tu, dopóki nie zamkniesz tej strony: nikt nie wie, że jest twoja.")
    String namelessSaved();

    @Message("Kartka została zmieniona w innym oknie")
    String changedElsewhere();

    @Message("Niżej jest to, co mówi teraz. Połącz obie wersje i zapisz jeszcze raz.")
    String changedElsewhereHint();

    @Message("O mnie i o tej stronie")
    String settings();

    @Message("Jesteś na liście obecności.")
    String onTheList();

    @Message("Najpierw dodaj albo skasuj to, co już tu piszesz.")
    String finishFirst();

    @Message("tłumaczenie")
    String translation();

    @Message("pokaż oryginał")
    String original();

    @Message("Odśwież")
    String refresh();

    @Message("Tu zobaczysz kartki, które dodasz.")
    String noneYet();
}
