package org.pactwright.workbench.internal.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pactwright.workbench.internal.Errors;

/** Makes projects in the workspace. Each method is one workspace operation; when it fails, no half project is left. */
public final class ProjectMaker {

	private static final String CHARSET = "UTF-8";

	private interface Content {
		InputStream open() throws IOException;
	}

	private ProjectMaker() {
	}

	/**
	 * Makes a project from a sample.
	 *
	 * @throws CoreException with a message for the user when the name is taken or the files cannot be written
	 */
	public static IProject fromSample(Sample sample, String name, IProgressMonitor monitor) throws CoreException {
		Map<String, Content> files = new LinkedHashMap<>();
		Samples.files(sample.folder()).forEach(entry -> files.put(entry.path(), entry.content()::openStream));
		return create(name, files, monitor);
	}

	/**
	 * Makes a project with text files.
	 *
	 * @param files texts by path
	 * @throws CoreException with a message for the user when the name is taken or the files cannot be written
	 */
	public static IProject withTexts(String name, Map<String, String> files, IProgressMonitor monitor)
			throws CoreException {
		Map<String, Content> contents = new LinkedHashMap<>();
		files.forEach((path, text) -> contents.put(path,
				() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		return create(name, contents, monitor);
	}

	/** The name, or the name with the first number that makes it free. */
	public static String freeName(String name) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		String free = name;
		for (int number = 2; taken(root, free); number++) {
			free = name + " " + number;
		}
		return free;
	}

	private static boolean taken(IWorkspaceRoot root, String name) {
		return root.getProject(name).exists() || root.getLocation().append(name).toFile().exists();
	}

	private static IProject create(String name, Map<String, Content> files, IProgressMonitor monitor)
			throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		ResourcesPlugin.getWorkspace().run(progress -> {
			SubMonitor steps = SubMonitor.convert(progress, "Making project " + name, files.size() + 2);
			project.create(steps.split(1));
			try {
				project.open(steps.split(1));
				project.setDefaultCharset(CHARSET, null);
				for (Map.Entry<String, Content> file : files.entrySet()) {
					write(project, file.getKey(), file.getValue(), steps.split(1));
				}
			} catch (CoreException | RuntimeException e) {
				project.delete(true, true, null);
				throw e;
			}
		}, ResourcesPlugin.getWorkspace().getRoot(), 0, monitor);
		return project;
	}

	private static void write(IProject project, String path, Content content, IProgressMonitor monitor)
			throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(path));
		makeFolders(file.getParent());
		if (file.exists()) {
			return; // .project of the sample: the workspace has written its own.
		}
		try (InputStream in = content.open()) {
			file.create(in, IResource.FORCE, monitor);
		} catch (IOException e) {
			throw new CoreException(Errors.status(
					"File " + path + " of the sample cannot be read. Install Pactwright again.", e));
		}
	}

	private static void makeFolders(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolders(folder.getParent());
			folder.create(IResource.FORCE, true, null);
		}
	}
}
