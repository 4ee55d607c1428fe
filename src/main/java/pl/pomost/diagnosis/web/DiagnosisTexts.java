package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of diagnosis entries. */
@MessageBundle("diagnosis")
public interface DiagnosisTexts {

    @Message("Wystarczy tytuł, obszar i rodzaj. Resztę dopiszesz później.")
    String enough();

    @Message("Diagnoza: jak jest")
    String title();

    @Message("Diagnoza")
    String section();

    @Message("To, co zespół zrobił z kartek i danych.")
    String lead();

    @Message("Dodaj wpis")
    String add();

    @Message("Dodaj wpis diagnozy")
    String addTitle();

    @Message("Zmień wpis")
    String edit();

    @Message("Zmień wpis diagnozy")
    String editTitle();

    @Message("Zapisz wpis")
    String save();

    @Message("Usuń wpis")
    String remove();

    @Message("Usuń wpis {code}")
    String removeTitle(String code);

    @Message("Wpis zniknie z diagnozy razem ze swoimi połączeniami z kartkami. Kartki zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze wpisów diagnozy")
    String empty();

    @Message("Wpis mówi, jak jest: jeden problem, potrzeba, zasób, szansa albo zagrożenie, z dowodem. Najłatwiej zrobić go z kartek z warsztatu.")
    String emptyHint();

    @Message("Nic nie pasuje do tego wyboru.")
    String nothingFound();

    @Message("Pokaż wszystkie wpisy")
    String showAll();

    @Message("Wpisy diagnozy, od najważniejszych")
    String captionPriority();

    @Message("Wpisy diagnozy według kodu")
    String captionCode();

    @Message("Wpis")
    String entry();

    @Message("Obszar")
    String area();

    @Message("Obszar jest częścią kodu wpisu, więc potem nie można go zmienić.")
    String areaHint();

    @Message("Rodzaj")
    String kind();

    @Message("Dowód")
    String evidence();

    @Message("Kropki")
    String votes();

    @Message("{count} na kartkach z warsztatu")
    String dots(String count);

    @Message(" kropek")
    String dotsWord();

    @Message("Stan")
    String status();

    @Message("Słowo w tytule lub opisie")
    String word();

    @Message("Zawęź listę")
    String narrow();

    @Message("Kolejność")
    String order();

    @Message("od najważniejszych")
    String byPriority();

    @Message("według kodu")
    String byCode();

    @Message("Pokaż")
    String show();

    @Message("Tytuł")
    String entryTitle();

    @Message("Jedno zdanie, do 120 znaków. Co się dzieje i komu?")
    String entryTitleHint();

    @Message("Opis")
    String description();

    @Message("Kto, gdzie, od kiedy. Bez nazwisk i przypadków pojedynczych osób.")
    String descriptionHint();

    @Message("Gdzie")
    String where();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Gminy")
    String gminas();

    @Message("Kogo dotyczy")
    String concerns();

    @Message("Kogo dotyczy – własnymi słowami")
    String concernsDetail();

    @Message("Skala")
    String scale();

    @Message("Skala: ile")
    String scaleCount();

    @Message("z ilu")
    String scaleOf();

    @Message("czego")
    String scaleUnit();

    @Message("w jakim czasie")
    String scalePeriod();

    @Message("To liczba osób")
    String scalePersons();

    @Message("Liczby mniejsze niż 5 nie będą wtedy widoczne publicznie.")
    String scalePersonsHint();

    @Message("Dowód: rodzaj")
    String evidenceType();

    @Message("Dowód: źródło")
    String evidenceSource();

    @Message("Dowód: data")
    String evidenceDate();

    @Message("Dowód: wiarygodność")
    String evidenceReliability();

    @Message("wiarygodność {code} – {label}")
    String reliability(String code, String label);

    @Message("Przyczyny")
    String causes();

    @Message("Skutki")
    String effects();

    @Message("Każda w osobnym wierszu.")
    String oneInALine();

    @Message("W kompetencji powiatu")
    String competence();

    @Message("W kompetencji powiatu – wyjaśnienie")
    String competenceNote();

    @Message("Tematy")
    String tags();

    @Message("Standard")
    String standard();

    @Message("Waga")
    String weight();

    @Message("Wpływ")
    String influence();

    @Message("Waga: jak ważne, od 1 do 5")
    String weightHint();

    @Message("Wpływ: na ile możemy to zmienić, od 1 do 5")
    String influenceHint();

    @Message("Waga × wpływ")
    String priority();

    @Message("nie oceniono")
    String notRated();

    @Message("Luka w danych")
    String gap();

    @Message("Brakuje danych, żeby to potwierdzić")
    String gapTick();

    @Message("Jak uzupełnimy dane")
    String gapPlan();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstał wpis.")
    String cardsHint();

    @Message("Cele, które na to odpowiadają")
    String goals();

    @Message("Szczegóły")
    String details();

    @Message("Skąd to wiemy i co z tym robimy")
    String thread();

    @Message("Wpis zapisany.")
    String saved();

    @Message("Wpis czeka na decyzję zespołu")
    String waiting();

    @Message("Inna decyzja")
    String otherDecision();

    @Message("Decyzja zespołu")
    String decision();

    @Message("Potwierdź wpis")
    String confirm();

    @Message("Potwierdzony wpis wejdzie do planu i zobaczą go koordynatorzy innych powiatów oraz eksperci obszaru.")
    String confirmHint();

    @Message("Scal z innym wpisem")
    String merge();

    @Message("Odrzuć wpis")
    String reject();

    @Message("Cofnij decyzję")
    String reopen();

    @Message("Powód scalenia albo odrzucenia")
    String reason();

    @Message("Na przykład: to samo mówi D-EDU-02.")
    String reasonHint();

    @Message("Powód")
    String reasonGiven();

    @Message("Zasoby")
    String resources();

    @Message("Liczby")
    String figures();

    @Message("Podział")
    String views();

    @Message("wszystkie")
    String every();

    @Message("Dodaj do diagnozy")
    String fromCards();

    @Message("Do sprawdzenia")
    String duties();

    @Message("Drzewa problemów")
    String trees();

    @Message("Dodaj cel do tego wpisu")
    String addNext();

    @Message("Skąd")
    String origin();
}
