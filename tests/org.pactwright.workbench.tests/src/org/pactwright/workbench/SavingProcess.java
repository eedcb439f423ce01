package org.pactwright.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.pactwright.language.ui.internal.unsaved.SafeFile;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/** A process that saves the same file again and again, as the IDE does, until it is killed. */
final class SavingProcess {

	private static final int LINES = 4_000;

	private SavingProcess() {
	}

	/** @param args the file, and the folder for unsaved texts */
	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		UnsavedTexts unsaved = new UnsavedTexts(Path.of(args[1]));
		unsaved.sweep();
		for (int number = 1; true; number++) {
			String text = text(number);
			unsaved.keep(file, text);
			say("kept " + number);
			SafeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
			unsaved.drop(file);
			say("saved " + number);
		}
	}

	/** What is saved the n-th time: the same number in many lines, so that a part of it shows. */
	static String text(int number) {
		return ("// text " + number + "\n").repeat(LINES + number % 7 * 100);
	}

	private static void say(String what) {
		System.out.println(what);
		System.out.flush();
	}
}
