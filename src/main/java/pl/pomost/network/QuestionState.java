package pl.pomost.network;

/** How far a question is. The order is the way that it goes; whoever asked may withdraw it as long as nobody has answered. */
public enum QuestionState {
    ASKED, ANSWERED, PUBLISHED, WITHDRAWN
}
