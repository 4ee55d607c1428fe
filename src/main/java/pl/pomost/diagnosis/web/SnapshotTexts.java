package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that lays two states of the self-assessment side by side. */
@MessageBundle("snapshot")
public interface SnapshotTexts {

    @Message("Samoocena: zmiany w czasie")
    String title();

    @Message("Zapisany stan to kopia wszystkich ocen z jednego dnia. Powstaje sam przy złożeniu planu i przed oceną według nowej wersji standardu; zapiszesz go też, kiedy chcesz. Nikt go potem nie zmienia.")
    String lead();

    @Message("Zapisz stan na dziś")
    String keep();

    @Message("Nazwa")
    String name();

    @Message("Na przykład: po roku, przed spotkaniem z radą.")
    String nameHint();

    @Message("dziś")
    String today();

    @Message("{day}: {name}")
    String choice(String day, String name);

    @Message("Nie ma jeszcze zapisanego stanu. Pierwszy powstanie przy złożeniu planu; możesz go też zapisać teraz, a za rok położyć obok nowych ocen.")
    String none();

    @Message("Stan wcześniejszy")
    String before();

    @Message("Stan późniejszy")
    String after();

    @Message("Porównaj")
    String compare();

    @Message("Zapisane stany")
    String list();

    @Message("Dzień")
    String dayColumn();

    @Message("Nazwa")
    String nameColumn();

    @Message("Skąd")
    String reasonColumn();

    @Message("Ocenione standardy")
    String countColumn();

    @Message("złożenie planu")
    String submission();

    @Message("nowa wersja standardu")
    String reassessment();

    @Message("na życzenie")
    String demand();

    @Message("{before} i {after}")
    String pair(String before, String after);

    @Message("Wyżej: {up}, niżej: {down}, bez zmian: {same}, ocenione po raz pierwszy: {fresh}.")
    String sums(int up, int down, int same, int fresh);

    @Message("Poziomy standardów w dwóch chwilach")
    String picture();

    @Message("Każdy wiersz to standard, kolumny to poziomy od 0 do 3. Pusty punkt to stan wcześniejszy, pełny to późniejszy, strzałka pokazuje kierunek. {sums} Wszystkie wartości są w tabeli poniżej.")
    String described(String sums);

    @Message("○ wcześniej, ● później; sam ● to brak zmiany albo pierwsza ocena.")
    String key();

    @Message("Poziomy i kierunek zmiany")
    String table();

    @Message("Standard")
    String standardColumn();

    @Message("Wcześniej")
    String beforeColumn();

    @Message("Później")
    String afterColumn();

    @Message("Zmiana")
    String changeColumn();

    @Message("Cel")
    String targetColumn();

    @Message("Dowody")
    String proofsColumn();

    @Message("{counts}; nowe: {fresh}")
    String freshProofs(String counts, String fresh);

    @Message("wyżej o {steps}")
    String up(int steps);

    @Message("niżej o {steps}")
    String down(int steps);

    @Message("bez zmian")
    String same();

    @Message("oceniono po raz pierwszy")
    String fresh();

    @Message("bez oceny później")
    String gone();

    @Message("bez oceny")
    String unrated();

    @Message("nie nasza kompetencja")
    String notOurs();

    @Message("według wersji {before}, potem {after}: progi się zmieniły")
    String otherVersion(int before, int after);

    @Message("W tych dwóch chwilach nie było żadnej oceny, którą możesz zobaczyć.")
    String nothing();
}
