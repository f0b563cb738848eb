package dev.partnercenter.benchmarks.program;

import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.parse.PageReader;
import java.io.IOException;
import org.openjdk.jol.info.GraphLayout;

/** Prints the bytes that a parsed page holds. */
public final class RetainedHeap {
    private RetainedHeap() {}

    /** Takes the name of the candidate. */
    public static void main(String[] args) throws IOException {
        Object page = PageReader.named(args[0]).read(Pages.one());
        System.out.println("retained " + GraphLayout.parseInstance(page).totalSize());
    }
}
