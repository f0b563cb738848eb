package dev.partnercenter.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the fuzzer comes in: the first byte says which target an input is for, unless {@code fuzz.target} does. */
public final class Fuzz {
    private static final Map<String, FuzzTarget> TARGETS = targets();
    private static final String ONLY = System.getProperty("fuzz.target", "");

    private Fuzz() {}

    private static Map<String, FuzzTarget> targets() {
        Map<String, FuzzTarget> targets = new LinkedHashMap<>();
        targets.put("models", new ModelsTarget());
        targets.put("values", new ValuesTarget());
        targets.put("answers", new AnswersTarget());
        targets.put("links", new LinksTarget());
        targets.put("continuations", new ContinuationsTarget());
        targets.put("ids", new IdsTarget());
        targets.put("tokens", new TokensTarget());
        targets.put("json", new JsonTarget());
        return targets;
    }

    /** Called by Jazzer first, so that loading all classes is not counted as part of an input. */
    public static void fuzzerInitialize() {
        TARGETS.values().forEach(target -> target.seeds().forEach(seed -> target.run(new Input(seed))));
    }

    /** Called by Jazzer for each input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Input input = new Input(bytes);
        int choice = input.choose(TARGETS.size());
        target(ONLY.isEmpty() ? new ArrayList<>(TARGETS.keySet()).get(choice) : ONLY)
                .run(input);
    }

    static List<String> names() {
        return List.copyOf(TARGETS.keySet());
    }

    static FuzzTarget target(String name) {
        return TARGETS.get(name);
    }
}
