package dev.partnercenter.durable.bulk;

import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.TokenException;
import java.util.HashSet;
import java.util.Set;

/** Says when to go on would only repeat the same failure for thousands. Used by one thread at a time. */
final class StopRules {
    private final int mostInARow;
    private final Set<String> closedDoors = new HashSet<>();
    private int inARow;

    StopRules(int mostInARow) {
        this.mostInARow = mostInARow;
    }

    void itemDone() {
        inARow = 0;
        closedDoors.clear();
    }

    /** {@return whether this failure, after those before it, ends the run} */
    boolean endsTheRun(Throwable failure) {
        inARow++;
        if (failure instanceof Error
                || failure instanceof MissingCredentialException
                || failure instanceof ClientClosedException) {
            return true;
        }
        if (failure instanceof TokenException noToken) {
            // One customer's tenant may be closed to us while the others are open; so it takes two items.
            return !closedDoors.add(
                            noToken.error().authority() + " " + noToken.error().tenant())
                    || tooMany();
        }
        if (failure instanceof AuthenticationException) {
            return !closedDoors.add("401") || tooMany();
        }
        return tooMany();
    }

    private boolean tooMany() {
        return inARow >= mostInARow;
    }
}
