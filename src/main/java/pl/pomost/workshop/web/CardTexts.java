package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of cards and of one card. */
@MessageBundle("cards")
public interface CardTexts {

    @Message("Kartki")
    String title();

    @Message("Wszystko, co padło na warsztatach, słowo w słowo.")
    String lead();

    @Message("Warsztat")
    String stage();

    @Message("wszystkie")
    String all();

    @Message("Obszar")
    String area();

    @Message("Rodzaj")
    String type();

    @Message("Szukaj w treści")
    String words();

    @Message("Pokaż")
    String show();

    @Message("Zawęź listę")
    String narrow();

    @Message("Pokaż wszystkie kartki")
    String showAll();

    @Message("Kartka")
    String card();

    @Message("Rodzaj kartki")
    String typeOfCard();

    @Message("Kto napisał")
    String who();

    @Message("Tu będą kartki z warsztatów. Najpierw trzeba przygotować warsztaty.")
    String notPrepared();

    @Message("Przejdź do warsztatów")
    String toWorkshops();

    @Message("Tu będą kartki z warsztatów. Powstają, gdy warsztat jest otwarty.")
    String empty();

    @Message("Żadna kartka nie pasuje. Zmień słowa albo obszar.")
    String nothingFits();

    @Message("Strony listy")
    String pages();

    @Message("Kartki {range} z {total}")
    String range(String range, long total);

    @Message("Strona {number}")
    String page(int number);

    @Message("Kartka {code}")
    String one(String code);

    @Message("Warsztat {stage}: {title}")
    String workshop(int stage, String title);

    @Message("Tablica")
    String board();

    @Message("Szczegóły")
    String details();

    @Message("Ćwiczenie")
    String activity();

    @Message("Grupa")
    String group();

    @Message("Do uzupełnienia")
    String missing();

    @Message("Co z niej powstało")
    String strands();

    @Message("Z tej kartki nic jeszcze nie powstało.")
    String noStrands();

    @Message("Uzupełnij kartkę")
    String complete();

    @Message("Wpisz to, czego na kartce brakuje. Treść, którą napisała osoba na warsztacie, zostaje bez zmian.")
    String completeHint();

    @Message("Zapisz uzupełnienie")
    String completeSave();

    @Message("Popraw swoją kartkę")
    String edit();

    @Message("Treść kartki")
    String text();

    @Message("Zapisz kartkę")
    String save();

    @Message("Tę kartkę zmieniono w innym oknie")
    String meanwhile();

    @Message("Nic nie zginęło: to, co piszesz teraz, jest w polu niżej. Na kartce jest już inna treść. Przekreślone słowa są tylko na kartce, podkreślone tylko w twoim polu. Popraw i zapisz swoją wersję albo wstaw do pola obie.")
    String meanwhileHint();

    @Message("Wstaw do pola obie wersje")
    String takeBoth();

    @Message("Pola, które się różnią")
    String differing();

    @Message("Pole")
    String field();

    @Message("Na kartce")
    String onCard();

    @Message("U ciebie")
    String withYou();

    @Message("puste")
    String nothing();

    @Message("Treść zniknie na stałe, także z historii. Zostanie kartka z powodem. Tego nie da się cofnąć. Wpisy, które z niej powstały, sprawdź osobno.")
    String redactLead();

    @Message("Powód")
    String reason();

    @Message("Usuń treść kartki")
    String redactButton();

    @Message("Usuń treść kartki {code}")
    String redactOf(String code);

    @Message("Nie usuwaj, wróć")
    String keep();

    @Message("Przenieś do innego ćwiczenia albo obszaru")
    String move();

    @Message("Słowa na kartce zostaną bez zmian. W innym ćwiczeniu kartka wychodzi ze swojej grupy.")
    String moveLead();

    @Message("Przenieś kartkę")
    String moveButton();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Wybierz kartki, z których ma powstać wpis.")
    String nothingChosen();

    @Message("kartka")
    String knotCard();

    @Message("zasób")
    String knotResource();

    @Message("wpis diagnozy")
    String knotDiagnosis();

    @Message("wizja")
    String knotVision();

    @Message("cel")
    String knotGoal();

    @Message("działanie")
    String knotAction();

    @Message("wskaźnik")
    String knotIndicator();

    @Message("ryzyko")
    String knotRisk();

    @Message("postulat")
    String knotPostulate();

    @Message("Tłumaczenia")
    String translations();

    @Message("{language}, tłumaczenie: {who}")
    String translatedBy(String language, String who);

    @Message("Po tłumaczeniu treść kartki została zmieniona.")
    String translationStale();

    @Message("Dodaj tłumaczenie")
    String translate();

    @Message("Kartka zostaje w swoim języku. Tłumaczenie będzie podpisane twoim nazwiskiem.")
    String translateLead();

    @Message("Na jaki język")
    String translationLanguage();

    @Message("Tłumaczenie")
    String translation();

    @Message("Zapisz tłumaczenie")
    String translationSave();
}
