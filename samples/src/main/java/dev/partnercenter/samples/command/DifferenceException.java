package dev.partnercenter.samples.command;

/** Two figures that have to be the same are not. The program says so in one line and ends with code 3. */
final class DifferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferenceException(String message) {
        super(message);
    }
}
