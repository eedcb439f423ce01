package org.pactwright.language.ide;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project with the sample, open in editors and not on disk. */
abstract class IdeTest {

	@TempDir
	Path root;
	LiveWorkspace workspace;
	LiveProject project;
	Path architecture;
	Path plan;

	@BeforeEach
	void openSample() {
		workspace = new LiveWorkspace();
		project = Sample.in(workspace, root);
		architecture = root.resolve(Sample.ARCHITECTURE_FILE);
		plan = root.resolve(Sample.PLAN_FILE);
	}

	@AfterEach
	void closeWorkspace() {
		workspace.close();
	}

	/** The caret in the architecture, inside the first place that looks like this. */
	static Marked inArchitecture(String pattern) {
		return Marked.in(Sample.ARCHITECTURE, pattern);
	}

	/** The caret in the plan. */
	static Marked inPlan(String pattern) {
		return Marked.in(Sample.PLAN, pattern);
	}
}
