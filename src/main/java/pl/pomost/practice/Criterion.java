package pl.pomost.practice;

/** By what a good practice is known: those whom it serves took part, the host society has a role in it, a result is shown (integrationpractices.eu). */
public enum Criterion {
    PARTICIPATION, HOST_SOCIETY, RESULT
}
