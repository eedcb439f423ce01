package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.sample.ProjectMaker;
import org.pactwright.workbench.internal.sample.Sample;
import org.pactwright.workbench.internal.sample.Samples;

/** The samples in the bundle. */
class SamplesTest {

	@Test
	void theSamplesAreThere() {
		assertEquals(List.of("energy-supply", "baltic-cables", "michigan"), Samples.all().stream().map(Sample::folder).toList());
	}

	@Test
	void theFilesToOpenExist() throws CoreException {
		for (Sample sample : Samples.all()) {
			IProject project = ProjectMaker.fromSample(sample, ProjectMaker.freeName(sample.project()),
					new NullProgressMonitor());
			try {
				assertFalse(sample.open().isEmpty());
				for (String path : sample.open()) {
					assertTrue(project.getFile(IPath.fromPortableString(path)).exists(), sample.folder() + "/" + path);
				}
			} finally {
				project.delete(true, true, null);
			}
		}
	}
}
