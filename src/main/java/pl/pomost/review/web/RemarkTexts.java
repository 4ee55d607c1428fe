package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of remarks and of differences between versions. */
@MessageBundle("remarks")
public interface RemarkTexts {

    @Message("Uwagi ROPS")
    String section();

    @Message("Uwagi do planu. Powiat odpowiada na każdą, a osoba oceniająca plan zamyka ją albo otwiera ponownie.")
    String lead();

    @Message("Nie ma jeszcze uwag. Uwagi pojawią się tu razem z decyzją ROPS.")
    String none();

    @Message("Uwaga {code}")
    String heading(String code);

    @Message("Blokuje akceptację")
    String blocking();

    @Message("Zalecenie")
    String recommendation();

    @Message("Wszystkie")
    String all();

    @Message("Czekają na odpowiedź")
    String toAnswer();

    @Message("Czekają na ocenę odpowiedzi")
    String toSettle();

    @Message("Blokujące")
    String blockingOnes();

    @Message("Zamknięte")
    String closedOnes();

    @Message("Pokaż uwagi")
    String filter();

    @Message("otwarta")
    String open();

    @Message("z odpowiedzią")
    String answered();

    @Message("zamknięta")
    String closed();

    @Message("odłożona")
    String carried();

    @Message("odłożona do następnej oceny")
    String carriedNextRound();

    @Message("odłożona do realizacji planu")
    String carriedImplementation();

    @Message("jeszcze niewysłana")
    String unsent();

    @Message("Powiat jej nie widzi. Zostanie wysłana razem z decyzją o planie.")
    String unsentHint();

    @Message("runda oceny {round}, wersja {version}")
    String about(int round, String version);

    @Message("Rozdział {number}. {title}")
    String chapter(int number, String title);

    @Message("Odpowiedź powiatu")
    String answer();

    @Message("Odpowiedz")
    String doAnswer();

    @Message("Napisz, co zmieniono i gdzie, albo dlaczego nic nie trzeba zmieniać.")
    String answerHint();

    @Message("Zapisz odpowiedź")
    String saveAnswer();

    @Message("Powiat jeszcze nie odpowiedział.")
    String noAnswer();

    @Message("Rozstrzygnij uwagę")
    String settleTitle();

    @Message("Co dalej z uwagą")
    String settle();

    @Message("Słowo do powiatu")
    String settleWords();

    @Message("Potrzebne, gdy otwierasz uwagę ponownie: czego jeszcze brakuje.")
    String settleWordsHint();

    @Message("Zapisz")
    String save();

    @Message("Zamknij uwagę")
    String close();

    @Message("Otwórz ponownie")
    String reopen();

    @Message("Odłóż do następnej oceny")
    String nextRound();

    @Message("Odłóż do realizacji planu")
    String implementation();

    @Message("ROPS: {words}")
    String closing(String words);

    @Message("Co zmieniło się od tej uwagi")
    String since();

    @Message("W tym miejscu nic się nie zmieniło od wersji {version}.")
    String sinceNothing(String version);

    @Message("Porównano wersję {before}, do której napisano uwagę, z wersją {now}.")
    String sinceLead(String before, String now);

    @Message("Nie ma jeszcze nowszej wersji niż ta, do której napisano uwagę.")
    String sinceNoVersion();

    @Message("Cytowane zdanie stoi w planie bez zmian.")
    String quoteStands();

    @Message("Cytowanego zdania nie ma już w planie w tym brzmieniu.")
    String quoteGone();

    @Message("Zobacz miejsce w planie")
    String place();

    @Message("Nowa uwaga")
    String fresh();

    @Message("Zmień uwagę {code}")
    String edit(String code);

    @Message("Zmień")
    String change();

    @Message("Usuń uwagę {code}")
    String remove(String code);

    @Message("Czego dotyczy")
    String target();

    @Message("Całość tego miejsca")
    String whole();

    @Message("Zdanie")
    String sentence();

    @Message("Wybierz zdanie, jeżeli uwaga dotyczy tylko jego. Zostanie zapisane przy uwadze tak, jak brzmi teraz.")
    String sentenceHint();

    @Message("Wybierz jedno zdanie ({count})")
    String sentences(int count);

    @Message("Kryterium")
    String criterion();

    @Message("bez kryterium")
    String noCriterion();

    @Message("Rodzaj")
    String kind();

    @Message("Uwaga blokująca: bez jej zamknięcia planu nie można zaakceptować")
    String kindBlocking();

    @Message("Zalecenie: nie wstrzymuje akceptacji")
    String kindRecommendation();

    @Message("O co chodzi")
    String topic();

    @Message("Liczymy to we wszystkich powiatach, żeby wiedzieć, co poprawić w scenariuszu.")
    String topicHint();

    @Message("Treść uwagi")
    String text();

    @Message("Napisz, co jest nie tak i czego oczekujesz. Nie wpisuj danych osób.")
    String textHint();

    @Message("Zmiany między wersjami")
    String differences();

    @Message("Wersja {before} z {beforeOn} i wersja {now} z {nowOn}. Usunięte słowa są przekreślone, nowe podkreślone.")
    String differencesLead(String before, String beforeOn, String now, String nowOn);

    @Message("Między tymi wersjami nic się nie zmieniło.")
    String noDifferences();

    @Message("Zmiany będzie widać, gdy plan zostanie złożony drugi raz, na przykład po poprawkach.")
    String oneVersion();

    @Message("Wcześniejsza wersja")
    String from();

    @Message("Późniejsza wersja")
    String to();

    @Message("Porównaj")
    String compare();

    @Message("dodano")
    String added();

    @Message("usunięto")
    String removed();

    @Message("zmieniono")
    String changed();

    @Message("przeniesiono")
    String moved();

    @Message("Wcześniej w: {title}")
    String movedFrom(String title);

    @Message("nowy wiersz")
    String rowAdded();

    @Message("usunięty wiersz")
    String rowRemoved();

    @Message("Wiersz")
    String row();

    @Message("Co się zmieniło")
    String cells();

    @Message("Ocena planu")
    String review();

    /** A version's name may be the same from round to round. */
    @Message("nr {number}")
    String numbered(int number);

    @Message("Wersja {label}")
    String version(String label);

    @Message("Droga planu")
    String path();

    @Message("Uwaga {code} jest już zapisana inaczej, niż ją widzisz. Niczego nie usunęliśmy: otwórz ją i sprawdź, czy dalej chcesz ją usunąć.")
    String savedSince(String code);
}
