package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which standards are assessed. */
@MessageBundle("assessment")
public interface AssessmentTexts {

    @Message("Samoocena standardów")
    String title();

    @Message("Samoocena")
    String section();

    @Message("Poziom uzgodniony przez zespół, od 0 do 3. Żółta kreska to cel na 36 miesięcy.")
    String lead();

    @Message("Ocenione standardy: {done} z {all}")
    String progress(int done, int all);

    @Message("Jeszcze nie oceniono.")
    String notYet();

    @Message("jeszcze nie oceniono")
    String meterNone();

    @Message("poziom {level}")
    String level(int level);

    @Message("cel {level}")
    String aim(int level);

    @Message("Jest {level}.")
    String isLevel(int level);

    @Message("Za 12 miesięcy {level}.")
    String soon(int level);

    @Message("Za 36 miesięcy {level}.")
    String later(int level);

    @Message("Oceniono według wersji {by}; obowiązuje {now}.")
    String olderVersion(int by, int now);

    @Message("Uzgodniono {day}.")
    String agreedOn(String day);

    @Message("Dowód:")
    String proof();

    @Message("Brakuje dowodu. Od poziomu {level} jest wymagany i lista braków to pokaże.")
    String missing(int level);

    @Message("od poziomu {level} zespół podaje dowód: wpisz tutaj, co pokazuje ten poziom. Jeśli dowodu jeszcze nie ma, wybierz „Bez uzgodnionego poziomu”: oceny, cele i komentarz zapiszą się jako szkic")
    String proofNeeded(int level);

    @Message("Dodaj dowód")
    String addProof();

    @Message("Oceń cały obszar")
    String wholeArea();

    @Message("Oceń cały obszar: {area}")
    String areaTitle(String area);

    @Message("Poziom i jeden dowód dla każdego standardu, wszystko naraz. Cele, oceny osób i dalsze dowody dopiszesz na stronie standardu.")
    String areaLead();

    @Message("Pozostałe obszary")
    String otherAreas();

    @Message("Co znaczą poziomy")
    String meanings();

    @Message("Co mierzymy")
    String measure();

    @Message("Skąd dane")
    String dataSource();

    @Message("Jak oceniali członkowie zespołu")
    String spread();

    @Message("Nikt jeszcze nie wpisał swojej oceny.")
    String noRatings();

    @Message("Ocena zespołu")
    String form();

    @Message("Bez uzgodnionego poziomu")
    String noLevel();

    @Message("Poziom uzgodniony")
    String agreed();

    @Message("Wybierz ten, którego warunki są spełnione w całości.")
    String agreedHint();

    @Message("Data uzgodnienia")
    String date();

    @Message("Dowody")
    String proofs();

    @Message("Od poziomu {level} potrzebny jest dowód: dokument, zestawienie, umowa. Bez dowodu zapiszesz wszystko oprócz uzgodnionego poziomu.")
    String proofsHint(int level);

    @Message("Dowód {number}: co to jest")
    String proofWhat(int number);

    @Message("Dowód {number}: z dnia")
    String proofDate(int number);

    @Message("Dowód {number}: kto go ma")
    String proofSource(int number);

    @Message("odkąd otwarto stronę, zmieniła się wersja tego standardu: teraz to wersja {version}. Przeczytaj jej warunki i wybierz jeszcze raz")
    String otherVersion(int version);

    @Message("napisz, co to jest, albo wyczyść cały wiersz")
    String proofNeedsWords();

    @Message("Oceny osób")
    String ratings();

    @Message("Osoba {number}")
    String ratingWho(int number);

    @Message("Osoba {number}: poziom")
    String ratingLevel(int number);

    @Message("wybierz osobę albo wyczyść poziom")
    String ratingNeedsWho();

    @Message("cel nie może być niższy niż poziom teraz")
    String targetBelow();

    @Message("późniejszy cel nie może być przed wcześniejszym")
    String laterTargetFirst();

    @Message("Ta osoba jest już wyżej")
    String ratingTwice();

    @Message("Cele")
    String targets();

    @Message("Poziom za 12 miesięcy")
    String target12();

    @Message("do dnia (12 miesięcy)")
    String target12Date();

    @Message("Poziom za 36 miesięcy")
    String target36();

    @Message("do dnia (36 miesięcy)")
    String target36Date();

    @Message("Komentarz")
    String comment();

    @Message("Co zdecydowało, czego brakuje do następnego poziomu, jakie były zdania odrębne.")
    String commentHint();

    @Message("Zapisz ocenę")
    String save();

    @Message("Zapisz oceny obszaru")
    String saveArea();

    @Message("Następny: {code}")
    String next(String code);

    @Message("Poprzedni: {code}")
    String previous(String code);

    @Message("Sąsiednie standardy")
    String neighbours();


    @Message("{code}: poziom")
    String levelOf(String code);

    @Message("{code}: dowód")
    String whatOf(String code);

    @Message("{code}: dowód z dnia")
    String dateOf(String code);

    @Message("{code}: kto ma dowód")
    String sourceOf(String code);

    @Message("Twoja ocena")
    String own();

    @Message("Najpierw każdy ocenia sam, potem zespół uzgadnia jeden poziom. Swoją ocenę możesz zmienić.")
    String ownHint();

    @Message("Zapisz moją ocenę")
    String saveOwn();

    @Message("Twoja ocena jest zapisana: poziom {level}. Możesz ją zmienić, póki zespół nie uzgodni jednej.")
    String ownSaved(String level);

    @Message("Twoja ocena jest zapisana: poziom {level}. Poziom uzgodniony przez zespół się nie zmienia.")
    String ownSavedLater(String level);

    @Message("Zespół uzgodnił już poziom. Twoja ocena będzie widoczna w zestawieniu ocen, ale uzgodnionego poziomu nie zmieni.")
    String ownLater();

    @Message("Wybierz poziom, a potem zapisz swoją ocenę.")
    String ownMissing();

    @Message("Jak oceniali inni (najpierw zapisz swoją ocenę)")
    String spreadLater();

    @Message("Policzone ręce są zapisane.")
    String handsSaved();

    @Message("Policz ręce przy stoliku")
    String hands();

    @Message("Dla osób bez telefonu: ile osób podniosło rękę przy każdym poziomie. Nowe liczenie zastępuje poprzednie.")
    String handsHint();

    @Message("Poziom {level}: ile osób")
    String handsFor(int level);

    @Message("Zapisz liczenie")
    String saveHands();

    @Message("Poziom")
    String levelColumn();

    @Message("Ile osób")
    String peopleColumn();

    @Message("Kto")
    String whoColumn();

    @Message("Obraz wszystkich standardów: jest i cel")
    String picture();

    @Message("Pełne koło: poziom uzgodniony. Kreska prowadzi do poziomu za 36 miesięcy. Puste koło: jeszcze nie oceniono.")
    String pictureKey();

    @Message("Każdy wiersz to jeden standard, kolumny to poziomy od 0 do 3. Te same liczby są w tabeli pod obrazem.")
    String pictureDescribed();

    @Message("Te same liczby w tabeli")
    String pictureTable();

    @Message("Standard")
    String standardColumn();

    @Message("Jest")
    String nowColumn();

    @Message("Za 12 miesięcy")
    String soonColumn();

    @Message("Za 36 miesięcy")
    String laterColumn();

    @Message("nie nasza kompetencja")
    String notOursShort();

    @Message("Wykres: ile osób dało każdy poziom. Te same liczby są w tabeli obok.")
    String spreadDescribed();

    @Message("Nie nasza kompetencja, bo")
    String notOurs();

    @Message("Wpisz powód, gdy tego standardu powiat nie może spełnić. Wtedy poziom nie jest potrzebny.")
    String notOursHint();

    @Message("albo poziom, albo powód, dla którego to nie zadanie powiatu: wyczyść jedno z nich")
    String levelAndNotOurs();

    @Message("Nie nasza kompetencja: {reason}")
    String notOursBecause(String reason);
}
