package pl.pomost.network;

import java.util.Optional;

/** Somebody is to know of a question: those who answer, that it was asked; whoever asked, that it is answered. Fired inside the transaction of the deed. @param asker user name */
public record QuestionTold(int number, String title, Optional<String> area, String asker, boolean answered, int change) {
}
