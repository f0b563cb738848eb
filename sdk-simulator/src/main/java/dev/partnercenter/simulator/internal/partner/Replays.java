package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The first answers of the few operations that are documented as idempotent by MS-RequestId. Work that
 * is refused leaves nothing behind and is done again. Everywhere else, and after the window, the same id does the work again.
 */
final class Replays {

    private record First(Answer answer, Instant until) {}

    private final Duration window;
    private final Map<String, First> answers = new HashMap<>();

    Replays(Duration window) {
        this.window = window;
    }

    /** The first answer of the request's id if there is one in the window, else the answer of the work. */
    Answer around(Call call, Supplier<Answer> work) {
        Optional<String> id = Optional.ofNullable(call.header("MS-RequestId"))
                .filter(ignored -> call.route().replayed());
        if (id.isEmpty()) {
            return work.get();
        }
        answers.values().removeIf(first -> !call.now().isBefore(first.until()));
        String key = String.join(" ", call.request().method(), call.request().path(), id.get())
                .toLowerCase(Locale.ROOT);
        First first = answers.get(key);
        if (first != null) {
            return first.answer();
        }
        Answer answer = work.get();
        answers.put(key, new First(answer, call.now().plus(window)));
        return answer;
    }

    void clear() {
        answers.clear();
    }
}
