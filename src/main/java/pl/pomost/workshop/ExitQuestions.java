package pl.pomost.workshop;

import java.util.List;

/** The three questions that people answer when they leave, in one language. The sheet carries no name. */
public record ExitQuestions(String lang, String title, String lead, String needed, String missing, String change) {

    /** In the languages that people in the room read. */
    public static final List<ExitQuestions> ALL = List.of(
            new ExitQuestions("pl", "Ankieta na wyjście", "Bez podpisu. Wystarczy po jednym zdaniu.", "Co było potrzebne?", "Czego zabrakło?",
                    "Jedna rzecz do zmiany"),
            new ExitQuestions("uk", "Анкета наприкінці", "Без підпису. Досить по одному реченню.", "Що було потрібним?", "Чого забракло?",
                    "Одна річ, яку варто змінити"),
            new ExitQuestions("en", "Exit survey", "No signature. One sentence each is enough.", "What was useful?", "What was missing?",
                    "One thing to change"));
}
